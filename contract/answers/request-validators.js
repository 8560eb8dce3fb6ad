// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

var validateGetHealthRequest = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data1 = data.query;
			if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
				const err3 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate21.errors = vErrors;
	return errors === 0;
}
var validateListPlansRequest = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data1 = data.query;
			if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
				const err3 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate22.errors = vErrors;
	return errors === 0;
}
var validateGetPlanRequest = validate23;
var pattern0 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.planId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "planId" },
						message: "must have required property 'planId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.planId !== void 0) {
					let data1 = data0.planId;
					if (typeof data1 !== "string") {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else {
								const err3 = {
									instancePath: instancePath + "/path/planId",
									schemaPath: "#/properties/path/properties/planId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["planId"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							const err4 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern0.test(data1)) {
							const err5 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
				const err7 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate23.errors = vErrors;
	return errors === 0;
}
var validateListTargetsRequest = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.planId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "planId" },
						message: "must have required property 'planId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.planId !== void 0) {
					let data1 = data0.planId;
					if (typeof data1 !== "string") {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else {
								const err3 = {
									instancePath: instancePath + "/path/planId",
									schemaPath: "#/properties/path/properties/planId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["planId"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							const err4 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern0.test(data1)) {
							const err5 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.cursor !== void 0) {
					let data3 = data2.cursor;
					if (typeof data3 !== "string") {
						let dataType1 = typeof data3;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data3;
							else if (data3 === null) coerced1 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/query/cursor",
									schemaPath: "#/properties/query/properties/cursor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data3 = coerced1;
							if (data2 !== void 0) data2["cursor"] = coerced1;
						}
					}
					if (typeof data3 === "string") {
						if (data3.length > 500) {
							const err8 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.length < 1) {
							const err9 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
				if (data2.limit !== void 0) {
					let data4 = data2.limit;
					if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
						let dataType2 = typeof data4;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) coerced2 = +data4;
							else {
								const err10 = {
									instancePath: instancePath + "/query/limit",
									schemaPath: "#/properties/query/properties/limit/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data4 = coerced2;
							if (data2 !== void 0) data2["limit"] = coerced2;
						}
					}
					if (typeof data4 == "number" && isFinite(data4)) {
						if (data4 > 1e3 || isNaN(data4)) {
							const err11 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
						if (data4 < 1 || isNaN(data4)) {
							const err12 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	} else {
		const err14 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err14];
		else vErrors.push(err14);
		errors++;
	}
	validate24.errors = vErrors;
	return errors === 0;
}
var validateGetTargetRequest = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.planId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "planId" },
						message: "must have required property 'planId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.targetId === void 0) {
					const err3 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "targetId" },
						message: "must have required property 'targetId'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data0.planId !== void 0) {
					let data1 = data0.planId;
					if (typeof data1 !== "string") {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else {
								const err4 = {
									instancePath: instancePath + "/path/planId",
									schemaPath: "#/properties/path/properties/planId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["planId"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							const err5 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern0.test(data1)) {
							const err6 = {
								instancePath: instancePath + "/path/planId",
								schemaPath: "#/properties/path/properties/planId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				if (data0.targetId !== void 0) {
					let data2 = data0.targetId;
					if (typeof data2 !== "string") {
						let dataType1 = typeof data2;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data2;
							else if (data2 === null) coerced1 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/path/targetId",
									schemaPath: "#/properties/path/properties/targetId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data2 = coerced1;
							if (data0 !== void 0) data0["targetId"] = coerced1;
						}
					}
					if (typeof data2 === "string") {
						if (data2.length > 100) {
							const err8 = {
								instancePath: instancePath + "/path/targetId",
								schemaPath: "#/properties/path/properties/targetId/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (!pattern0.test(data2)) {
							const err9 = {
								instancePath: instancePath + "/path/targetId",
								schemaPath: "#/properties/path/properties/targetId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data3 = data.query;
			if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
				const err11 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
	} else {
		const err12 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err12];
		else vErrors.push(err12);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
var validateListObservationsRequest = validate26;
var formats0 = /^(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:(?:[02468][048]|[13579][26])00|\d\d(?:0[48]|[2468][048]|[13579][26]))-02-29)$/u;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
				if (data0.seriesId === void 0) {
					const err2 = {
						instancePath: instancePath + "/path",
						schemaPath: "#/properties/path/required",
						keyword: "required",
						params: { missingProperty: "seriesId" },
						message: "must have required property 'seriesId'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
				if (data0.seriesId !== void 0) {
					let data1 = data0.seriesId;
					if (typeof data1 !== "string") {
						let dataType0 = typeof data1;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data1;
							else if (data1 === null) coerced0 = "";
							else {
								const err3 = {
									instancePath: instancePath + "/path/seriesId",
									schemaPath: "#/properties/path/properties/seriesId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data1 = coerced0;
							if (data0 !== void 0) data0["seriesId"] = coerced0;
						}
					}
					if (typeof data1 === "string") {
						if (data1.length > 100) {
							const err4 = {
								instancePath: instancePath + "/path/seriesId",
								schemaPath: "#/properties/path/properties/seriesId/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
						if (!pattern0.test(data1)) {
							const err5 = {
								instancePath: instancePath + "/path/seriesId",
								schemaPath: "#/properties/path/properties/seriesId/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data2 = data.query;
			if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
				if (data2.from !== void 0) {
					let data3 = data2.from;
					if (typeof data3 !== "string") {
						let dataType1 = typeof data3;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data3;
							else if (data3 === null) coerced1 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/query/from",
									schemaPath: "#/properties/query/properties/from/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data3 = coerced1;
							if (data2 !== void 0) data2["from"] = coerced1;
						}
					}
					if (typeof data3 === "string") {
						if (!formats0.test(data3)) {
							const err8 = {
								instancePath: instancePath + "/query/from",
								schemaPath: "#/properties/query/properties/from/format",
								keyword: "format",
								params: { format: "date" },
								message: "must match format \"date\""
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
				}
				if (data2.to !== void 0) {
					let data4 = data2.to;
					if (typeof data4 !== "string") {
						let dataType2 = typeof data4;
						let coerced2 = void 0;
						if (!(coerced2 !== void 0)) {
							if (dataType2 == "number" || dataType2 == "boolean") coerced2 = "" + data4;
							else if (data4 === null) coerced2 = "";
							else {
								const err9 = {
									instancePath: instancePath + "/query/to",
									schemaPath: "#/properties/query/properties/to/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						}
						if (coerced2 !== void 0) {
							data4 = coerced2;
							if (data2 !== void 0) data2["to"] = coerced2;
						}
					}
					if (typeof data4 === "string") {
						if (!formats0.test(data4)) {
							const err10 = {
								instancePath: instancePath + "/query/to",
								schemaPath: "#/properties/query/properties/to/format",
								keyword: "format",
								params: { format: "date" },
								message: "must match format \"date\""
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				}
				if (data2.publishedBy !== void 0) {
					let data5 = data2.publishedBy;
					if (typeof data5 !== "string") {
						let dataType3 = typeof data5;
						let coerced3 = void 0;
						if (!(coerced3 !== void 0)) {
							if (dataType3 == "number" || dataType3 == "boolean") coerced3 = "" + data5;
							else if (data5 === null) coerced3 = "";
							else {
								const err11 = {
									instancePath: instancePath + "/query/publishedBy",
									schemaPath: "#/properties/query/properties/publishedBy/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
						}
						if (coerced3 !== void 0) {
							data5 = coerced3;
							if (data2 !== void 0) data2["publishedBy"] = coerced3;
						}
					}
					if (typeof data5 === "string") {
						if (!formats0.test(data5)) {
							const err12 = {
								instancePath: instancePath + "/query/publishedBy",
								schemaPath: "#/properties/query/properties/publishedBy/format",
								keyword: "format",
								params: { format: "date" },
								message: "must match format \"date\""
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
				}
				if (data2.cursor !== void 0) {
					let data6 = data2.cursor;
					if (typeof data6 !== "string") {
						let dataType4 = typeof data6;
						let coerced4 = void 0;
						if (!(coerced4 !== void 0)) {
							if (dataType4 == "number" || dataType4 == "boolean") coerced4 = "" + data6;
							else if (data6 === null) coerced4 = "";
							else {
								const err13 = {
									instancePath: instancePath + "/query/cursor",
									schemaPath: "#/properties/query/properties/cursor/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
						}
						if (coerced4 !== void 0) {
							data6 = coerced4;
							if (data2 !== void 0) data2["cursor"] = coerced4;
						}
					}
					if (typeof data6 === "string") {
						if (data6.length > 500) {
							const err14 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/maxLength",
								keyword: "maxLength",
								params: { limit: 500 },
								message: "must NOT have more than 500 characters"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
						if (data6.length < 1) {
							const err15 = {
								instancePath: instancePath + "/query/cursor",
								schemaPath: "#/properties/query/properties/cursor/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				}
				if (data2.limit !== void 0) {
					let data7 = data2.limit;
					if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
						let dataType5 = typeof data7;
						let coerced5 = void 0;
						if (!(coerced5 !== void 0)) {
							if (dataType5 === "boolean" || data7 === null || dataType5 === "string" && data7 && data7 == +data7 && !(data7 % 1)) coerced5 = +data7;
							else {
								const err16 = {
									instancePath: instancePath + "/query/limit",
									schemaPath: "#/properties/query/properties/limit/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
						if (coerced5 !== void 0) {
							data7 = coerced5;
							if (data2 !== void 0) data2["limit"] = coerced5;
						}
					}
					if (typeof data7 == "number" && isFinite(data7)) {
						if (data7 > 1e3 || isNaN(data7)) {
							const err17 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
						if (data7 < 1 || isNaN(data7)) {
							const err18 = {
								instancePath: instancePath + "/query/limit",
								schemaPath: "#/properties/query/properties/limit/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
				}
			} else {
				const err19 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err19];
				else vErrors.push(err19);
				errors++;
			}
		}
	} else {
		const err20 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err20];
		else vErrors.push(err20);
		errors++;
	}
	validate26.errors = vErrors;
	return errors === 0;
}
var validateStreamEventsRequest = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "path" },
				message: "must have required property 'path'"
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.query === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "query" },
				message: "must have required property 'query'"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.path !== void 0) {
			let data0 = data.path;
			if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
				const err2 = {
					instancePath: instancePath + "/path",
					schemaPath: "#/properties/path/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
		}
		if (data.query !== void 0) {
			let data1 = data.query;
			if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
				if (data1.plan === void 0) {
					const err3 = {
						instancePath: instancePath + "/query",
						schemaPath: "#/properties/query/required",
						keyword: "required",
						params: { missingProperty: "plan" },
						message: "must have required property 'plan'"
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
				if (data1.plan !== void 0) {
					let data2 = data1.plan;
					if (typeof data2 !== "string") {
						let dataType0 = typeof data2;
						let coerced0 = void 0;
						if (!(coerced0 !== void 0)) {
							if (dataType0 == "number" || dataType0 == "boolean") coerced0 = "" + data2;
							else if (data2 === null) coerced0 = "";
							else {
								const err4 = {
									instancePath: instancePath + "/query/plan",
									schemaPath: "#/properties/query/properties/plan/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err4];
								else vErrors.push(err4);
								errors++;
							}
						}
						if (coerced0 !== void 0) {
							data2 = coerced0;
							if (data1 !== void 0) data1["plan"] = coerced0;
						}
					}
					if (typeof data2 === "string") {
						if (data2.length > 100) {
							const err5 = {
								instancePath: instancePath + "/query/plan",
								schemaPath: "#/properties/query/properties/plan/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								message: "must NOT have more than 100 characters"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
						if (!pattern0.test(data2)) {
							const err6 = {
								instancePath: instancePath + "/query/plan",
								schemaPath: "#/properties/query/properties/plan/pattern",
								keyword: "pattern",
								params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
								message: "must match pattern \"^[a-z0-9]+(-[a-z0-9]+)*$\""
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
				}
				if (data1.lastEventId !== void 0) {
					let data3 = data1.lastEventId;
					if (typeof data3 !== "string") {
						let dataType1 = typeof data3;
						let coerced1 = void 0;
						if (!(coerced1 !== void 0)) {
							if (dataType1 == "number" || dataType1 == "boolean") coerced1 = "" + data3;
							else if (data3 === null) coerced1 = "";
							else {
								const err7 = {
									instancePath: instancePath + "/query/lastEventId",
									schemaPath: "#/properties/query/properties/lastEventId/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						}
						if (coerced1 !== void 0) {
							data3 = coerced1;
							if (data1 !== void 0) data1["lastEventId"] = coerced1;
						}
					}
					if (typeof data3 === "string") {
						if (data3.length > 200) {
							const err8 = {
								instancePath: instancePath + "/query/lastEventId",
								schemaPath: "#/properties/query/properties/lastEventId/maxLength",
								keyword: "maxLength",
								params: { limit: 200 },
								message: "must NOT have more than 200 characters"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
						if (data3.length < 1) {
							const err9 = {
								instancePath: instancePath + "/query/lastEventId",
								schemaPath: "#/properties/query/properties/lastEventId/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 characters"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/query",
					schemaPath: "#/properties/query/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate27.errors = vErrors;
	return errors === 0;
}
export { validateGetHealthRequest, validateGetPlanRequest, validateGetTargetRequest, validateListObservationsRequest, validateListPlansRequest, validateListTargetsRequest, validateStreamEventsRequest };
