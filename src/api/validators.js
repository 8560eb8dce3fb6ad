// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

var validateHealth = validate22;
var pattern0 = /* @__PURE__ */ new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
function validate22(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.status === void 0 && (missing0 = "status") || data.contractVersion === void 0 && (missing0 = "contractVersion") || data.dataVersion === void 0 && (missing0 = "dataVersion") || data.origin === void 0 && (missing0 = "origin") || data.capabilities === void 0 && (missing0 = "capabilities")) {
			validate22.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			if (!(data.status === "ok")) {
				validate22.errors = [{ instancePath: instancePath + "/status" }];
				return false;
			}
			{
				let data1 = data.contractVersion;
				if (typeof data1 !== "string" || !pattern0.test(data1)) {
					validate22.errors = [{ instancePath: instancePath + "/contractVersion" }];
					return false;
				}
			}
			{
				let data2 = data.dataVersion;
				if (typeof data2 !== "string" || data2.length < 1) {
					validate22.errors = [{ instancePath: instancePath + "/dataVersion" }];
					return false;
				}
			}
			{
				let data3 = data.origin;
				if (!(data3 === "mock" || data3 === "live")) {
					validate22.errors = [{ instancePath: instancePath + "/origin" }];
					return false;
				}
			}
			{
				let data4 = data.capabilities;
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					let missing1;
					if (data4.events === void 0 && (missing1 = "events") || data4.conditionalRequests === void 0 && (missing1 = "conditionalRequests") || data4.paging === void 0 && (missing1 = "paging")) {
						validate22.errors = [{
							instancePath: instancePath + "/capabilities",
							missingProperty: missing1
						}];
						return false;
					} else {
						if (typeof data4.events !== "boolean") {
							validate22.errors = [{ instancePath: instancePath + "/capabilities/events" }];
							return false;
						}
						if (typeof data4.conditionalRequests !== "boolean") {
							validate22.errors = [{ instancePath: instancePath + "/capabilities/conditionalRequests" }];
							return false;
						}
						if (typeof data4.paging !== "boolean") {
							validate22.errors = [{ instancePath: instancePath + "/capabilities/paging" }];
							return false;
						}
					}
				} else {
					validate22.errors = [{ instancePath: instancePath + "/capabilities" }];
					return false;
				}
			}
		}
	} else {
		validate22.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validatePlanList = validate23;
var pattern1 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate25(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.en === void 0 && (missing0 = "en") || data["zh-CN"] === void 0 && (missing0 = "zh-CN")) {
			validate25.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.en;
				if (typeof data0 !== "string" || data0.length < 1) {
					validate25.errors = [{ instancePath: instancePath + "/en" }];
					return false;
				}
			}
			if (data["zh-CN"] !== void 0) {
				let data1 = data["zh-CN"];
				if (typeof data1 !== "string" || data1.length < 1) {
					validate25.errors = [{ instancePath: instancePath + "/zh-CN" }];
					return false;
				}
			}
		}
	} else {
		validate25.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var formats0 = /^(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:(?:[02468][048]|[13579][26])00|\d\d(?:0[48]|[2468][048]|[13579][26]))-02-29)$/u;
function validate24(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.dueBy === void 0 && (missing0 = "dueBy") || data.targetCount === void 0 && (missing0 = "targetCount")) {
			validate24.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate24.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate24.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate24.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate24.errors = validate25.errors;
				return false;
			}
			{
				let data2 = data.dueBy;
				if (typeof data2 !== "string" || !formats0.test(data2)) {
					validate24.errors = [{ instancePath: instancePath + "/dueBy" }];
					return false;
				}
			}
			{
				let data3 = data.targetCount;
				if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
					validate24.errors = [{ instancePath: instancePath + "/targetCount" }];
					return false;
				}
				if (typeof data3 == "number" && isFinite(data3)) {
					if (data3 < 0 || isNaN(data3)) {
						validate24.errors = [{ instancePath: instancePath + "/targetCount" }];
						return false;
					}
				}
			}
		}
	} else {
		validate24.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate23(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.items === void 0 && (missing0 = "items")) {
			validate23.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			let data0 = data.items;
			if (Array.isArray(data0)) {
				const len0 = data0.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate24(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
					validate23.errors = validate24.errors;
					return false;
				}
			} else {
				validate23.errors = [{ instancePath: instancePath + "/items" }];
				return false;
			}
		}
	} else {
		validate23.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validatePlanDetail = validate28;
function validate33(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text") || data.sourceIds === void 0 && (missing0 = "sourceIds")) {
			validate33.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			if (!validate25(data.text, { instancePath: instancePath + "/text" })) {
				validate33.errors = validate25.errors;
				return false;
			}
			{
				let data1 = data.sourceIds;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data2 = data1[i0];
						if (typeof data2 === "string") {
							if (data2.length > 100) {
								validate33.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							} else if (!pattern1.test(data2)) {
								validate33.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							}
						} else {
							validate33.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
							return false;
						}
					}
					{
						let i1 = data1.length;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data1[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									indices0[item0];
									validate33.errors = [{ instancePath: instancePath + "/sourceIds" }];
									return false;
								}
								indices0[item0] = i1;
							}
						}
					}
				} else {
					validate33.errors = [{ instancePath: instancePath + "/sourceIds" }];
					return false;
				}
			}
		}
	} else {
		validate33.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate36(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name")) {
			validate36.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate36.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate36.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate36.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate36.errors = validate25.errors;
				return false;
			}
		}
	} else {
		validate36.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate29(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.description === void 0 && (missing0 = "description") || data.timeZone === void 0 && (missing0 = "timeZone") || data.start === void 0 && (missing0 = "start") || data.dueBy === void 0 && (missing0 = "dueBy") || data.notice === void 0 && (missing0 = "notice") || data.contextNotes === void 0 && (missing0 = "contextNotes") || data.themes === void 0 && (missing0 = "themes") || data.targetCount === void 0 && (missing0 = "targetCount")) {
			validate29.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate29.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate29.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate29.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate29.errors = validate25.errors;
				return false;
			}
			if (!validate25(data.description, { instancePath: instancePath + "/description" })) {
				validate29.errors = validate25.errors;
				return false;
			}
			{
				let data3 = data.timeZone;
				if (typeof data3 !== "string" || data3.length < 1) {
					validate29.errors = [{ instancePath: instancePath + "/timeZone" }];
					return false;
				}
			}
			{
				let data4 = data.start;
				if (typeof data4 !== "string" && data4 !== null) {
					validate29.errors = [{ instancePath: instancePath + "/start" }];
					return false;
				}
				if (typeof data4 === "string") {
					if (!formats0.test(data4)) {
						validate29.errors = [{ instancePath: instancePath + "/start" }];
						return false;
					}
				}
			}
			{
				let data5 = data.dueBy;
				if (typeof data5 !== "string" || !formats0.test(data5)) {
					validate29.errors = [{ instancePath: instancePath + "/dueBy" }];
					return false;
				}
			}
			{
				let data6 = data.notice;
				if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
					validate29.errors = [{ instancePath: instancePath + "/notice" }];
					return false;
				}
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					let missing1;
					if (data6.text === void 0 && (missing1 = "text") || data6.planId === void 0 && (missing1 = "planId")) {
						validate29.errors = [{
							instancePath: instancePath + "/notice",
							missingProperty: missing1
						}];
						return false;
					} else {
						if (!validate25(data6.text, { instancePath: instancePath + "/notice/text" })) {
							validate29.errors = validate25.errors;
							return false;
						}
						{
							let data8 = data6.planId;
							if (typeof data8 !== "string" && data8 !== null) {
								validate29.errors = [{ instancePath: instancePath + "/notice/planId" }];
								return false;
							}
							if (typeof data8 === "string") {
								if (data8.length > 100) {
									validate29.errors = [{ instancePath: instancePath + "/notice/planId" }];
									return false;
								} else if (!pattern1.test(data8)) {
									validate29.errors = [{ instancePath: instancePath + "/notice/planId" }];
									return false;
								}
							}
						}
					}
				}
			}
			{
				let data9 = data.contextNotes;
				if (Array.isArray(data9)) {
					const len0 = data9.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate33(data9[i0], { instancePath: instancePath + "/contextNotes/" + i0 })) {
						validate29.errors = validate33.errors;
						return false;
					}
				} else {
					validate29.errors = [{ instancePath: instancePath + "/contextNotes" }];
					return false;
				}
			}
			{
				let data11 = data.themes;
				if (Array.isArray(data11)) {
					const len1 = data11.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate36(data11[i1], { instancePath: instancePath + "/themes/" + i1 })) {
						validate29.errors = validate36.errors;
						return false;
					}
				} else {
					validate29.errors = [{ instancePath: instancePath + "/themes" }];
					return false;
				}
			}
			{
				let data13 = data.targetCount;
				if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
					validate29.errors = [{ instancePath: instancePath + "/targetCount" }];
					return false;
				}
				if (typeof data13 == "number" && isFinite(data13)) {
					if (data13 < 0 || isNaN(data13)) {
						validate29.errors = [{ instancePath: instancePath + "/targetCount" }];
						return false;
					}
				}
			}
		}
	} else {
		validate29.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate44(data, { instancePath = "" } = {}) {
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate44.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.en === void 0 && (missing0 = "en") || data["zh-CN"] === void 0 && (missing0 = "zh-CN")) {
			validate44.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.en;
				if (typeof data0 !== "string" || data0.length < 1) {
					validate44.errors = [{ instancePath: instancePath + "/en" }];
					return false;
				}
			}
			if (data["zh-CN"] !== void 0) {
				let data1 = data["zh-CN"];
				if (typeof data1 !== "string" || data1.length < 1) {
					validate44.errors = [{ instancePath: instancePath + "/zh-CN" }];
					return false;
				}
			}
		}
	}
	return true;
}
function validate46(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.symbol === void 0 && (missing0 = "symbol") || data.name === void 0 && (missing0 = "name")) {
			validate46.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate46.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate46.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate46.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			{
				let data1 = data.kind;
				if (!(data1 === "share" || data1 === "count" || data1 === "measure")) {
					validate46.errors = [{ instancePath: instancePath + "/kind" }];
					return false;
				}
			}
			if (!validate25(data.symbol, { instancePath: instancePath + "/symbol" })) {
				validate46.errors = validate25.errors;
				return false;
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate46.errors = validate25.errors;
				return false;
			}
		}
	} else {
		validate46.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var pattern10 = /* @__PURE__ */ new RegExp("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$", "u");
function validate50(data, { instancePath = "" } = {}) {
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate50.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.asOf === void 0 && (missing0 = "asOf") || data.sourceId === void 0 && (missing0 = "sourceId")) {
			validate50.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate50.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
			}
			{
				let data1 = data.asOf;
				if (typeof data1 === "string") {
					if (!pattern10.test(data1)) {
						validate50.errors = [{
							instancePath: instancePath + "/asOf",
							params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" }
						}];
						return false;
					}
				} else {
					validate50.errors = [{ instancePath: instancePath + "/asOf" }];
					return false;
				}
			}
			{
				let data2 = data.sourceId;
				if (typeof data2 !== "string" && data2 !== null) {
					validate50.errors = [{ instancePath: instancePath + "/sourceId" }];
					return false;
				}
				if (typeof data2 === "string") {
					if (data2.length > 100) {
						validate50.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					} else if (!pattern1.test(data2)) {
						validate50.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					}
				}
			}
		}
	}
	return true;
}
function validate52(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.value === void 0 && (missing0 = "value") || data.dueBy === void 0 && (missing0 = "dueBy")) {
			validate52.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.value;
				if (!(typeof data0 == "number" && isFinite(data0))) {
					validate52.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
			}
			{
				let data1 = data.dueBy;
				if (typeof data1 !== "string" || !formats0.test(data1)) {
					validate52.errors = [{ instancePath: instancePath + "/dueBy" }];
					return false;
				}
			}
		}
	} else {
		validate52.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate54(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.revisedOn === void 0 && (missing0 = "revisedOn") || data.previousValue === void 0 && (missing0 = "previousValue") || data.previousDueBy === void 0 && (missing0 = "previousDueBy") || data.reason === void 0 && (missing0 = "reason") || data.sourceIds === void 0 && (missing0 = "sourceIds")) {
			validate54.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.revisedOn;
				if (typeof data0 !== "string" || !formats0.test(data0)) {
					validate54.errors = [{ instancePath: instancePath + "/revisedOn" }];
					return false;
				}
			}
			{
				let data1 = data.previousValue;
				if (!(typeof data1 == "number" && isFinite(data1))) {
					validate54.errors = [{ instancePath: instancePath + "/previousValue" }];
					return false;
				}
			}
			{
				let data2 = data.previousDueBy;
				if (typeof data2 !== "string" || !formats0.test(data2)) {
					validate54.errors = [{ instancePath: instancePath + "/previousDueBy" }];
					return false;
				}
			}
			if (!validate25(data.reason, { instancePath: instancePath + "/reason" })) {
				validate54.errors = validate25.errors;
				return false;
			}
			{
				let data4 = data.sourceIds;
				if (Array.isArray(data4)) {
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data5 = data4[i0];
						if (typeof data5 === "string") {
							if (data5.length > 100) {
								validate54.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							} else if (!pattern1.test(data5)) {
								validate54.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							}
						} else {
							validate54.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
							return false;
						}
					}
					{
						let i1 = data4.length;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data4[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									indices0[item0];
									validate54.errors = [{ instancePath: instancePath + "/sourceIds" }];
									return false;
								}
								indices0[item0] = i1;
							}
						}
					}
				} else {
					validate54.errors = [{ instancePath: instancePath + "/sourceIds" }];
					return false;
				}
			}
		}
	} else {
		validate54.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate59(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.on === void 0 && (missing0 = "on") || data.value === void 0 && (missing0 = "value") || data.text === void 0 && (missing0 = "text") || data.sourceIds === void 0 && (missing0 = "sourceIds")) {
			validate59.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.on;
				if (typeof data0 !== "string" || !formats0.test(data0)) {
					validate59.errors = [{ instancePath: instancePath + "/on" }];
					return false;
				}
			}
			{
				let data1 = data.value;
				if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
					validate59.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
			}
			if (!validate25(data.text, { instancePath: instancePath + "/text" })) {
				validate59.errors = validate25.errors;
				return false;
			}
			{
				let data3 = data.sourceIds;
				if (Array.isArray(data3)) {
					const len0 = data3.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data4 = data3[i0];
						if (typeof data4 === "string") {
							if (data4.length > 100) {
								validate59.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							} else if (!pattern1.test(data4)) {
								validate59.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
								return false;
							}
						} else {
							validate59.errors = [{ instancePath: instancePath + "/sourceIds/" + i0 }];
							return false;
						}
					}
					{
						let i1 = data3.length;
						if (i1 > 1) {
							const indices0 = {};
							for (; i1--;) {
								let item0 = data3[i1];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									indices0[item0];
									validate59.errors = [{ instancePath: instancePath + "/sourceIds" }];
									return false;
								}
								indices0[item0] = i1;
							}
						}
					}
				} else {
					validate59.errors = [{ instancePath: instancePath + "/sourceIds" }];
					return false;
				}
			}
		}
	} else {
		validate59.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate62(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.seriesId === void 0 && (missing0 = "seriesId") || data.asOf === void 0 && (missing0 = "asOf") || data.sourceId === void 0 && (missing0 = "sourceId") || data.reason === void 0 && (missing0 = "reason") || data.decidedOn === void 0 && (missing0 = "decidedOn")) {
			validate62.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.seriesId;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate62.errors = [{ instancePath: instancePath + "/seriesId" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate62.errors = [{ instancePath: instancePath + "/seriesId" }];
						return false;
					}
				} else {
					validate62.errors = [{ instancePath: instancePath + "/seriesId" }];
					return false;
				}
			}
			{
				let data1 = data.asOf;
				if (typeof data1 === "string") {
					if (!pattern10.test(data1)) {
						validate62.errors = [{
							instancePath: instancePath + "/asOf",
							params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" }
						}];
						return false;
					}
				} else {
					validate62.errors = [{ instancePath: instancePath + "/asOf" }];
					return false;
				}
			}
			{
				let data2 = data.sourceId;
				if (typeof data2 === "string") {
					if (data2.length > 100) {
						validate62.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					} else if (!pattern1.test(data2)) {
						validate62.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					}
				} else {
					validate62.errors = [{ instancePath: instancePath + "/sourceId" }];
					return false;
				}
			}
			if (!validate25(data.reason, { instancePath: instancePath + "/reason" })) {
				validate62.errors = validate25.errors;
				return false;
			}
			{
				let data4 = data.decidedOn;
				if (typeof data4 !== "string" || !formats0.test(data4)) {
					validate62.errors = [{ instancePath: instancePath + "/decidedOn" }];
					return false;
				}
			}
		}
	} else {
		validate62.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate67(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.definition === void 0 && (missing0 = "definition") || data.unit === void 0 && (missing0 = "unit") || data.publication === void 0 && (missing0 = "publication") || data.ended === void 0 && (missing0 = "ended") || data.notes === void 0 && (missing0 = "notes")) {
			validate67.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate67.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate67.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate67.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate67.errors = validate25.errors;
				return false;
			}
			if (!validate44(data.definition, { instancePath: instancePath + "/definition" })) {
				validate67.errors = validate44.errors;
				return false;
			}
			if (!validate46(data.unit, { instancePath: instancePath + "/unit" })) {
				validate67.errors = validate46.errors;
				return false;
			}
			{
				let data4 = data.publication;
				if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
					validate67.errors = [{ instancePath: instancePath + "/publication" }];
					return false;
				}
				if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
					let missing1;
					if (data4.intervalMonths === void 0 && (missing1 = "intervalMonths") || data4.lagDays === void 0 && (missing1 = "lagDays")) {
						validate67.errors = [{
							instancePath: instancePath + "/publication",
							missingProperty: missing1
						}];
						return false;
					} else {
						{
							let data5 = data4.intervalMonths;
							if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
								validate67.errors = [{ instancePath: instancePath + "/publication/intervalMonths" }];
								return false;
							}
							if (typeof data5 == "number" && isFinite(data5)) {
								if (data5 > 120 || isNaN(data5)) {
									validate67.errors = [{ instancePath: instancePath + "/publication/intervalMonths" }];
									return false;
								} else if (data5 < 1 || isNaN(data5)) {
									validate67.errors = [{ instancePath: instancePath + "/publication/intervalMonths" }];
									return false;
								}
							}
						}
						{
							let data6 = data4.lagDays;
							if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
								validate67.errors = [{ instancePath: instancePath + "/publication/lagDays" }];
								return false;
							}
							if (typeof data6 == "number" && isFinite(data6)) {
								if (data6 > 3660 || isNaN(data6)) {
									validate67.errors = [{ instancePath: instancePath + "/publication/lagDays" }];
									return false;
								} else if (data6 < 0 || isNaN(data6)) {
									validate67.errors = [{ instancePath: instancePath + "/publication/lagDays" }];
									return false;
								}
							}
						}
					}
				}
			}
			{
				let data7 = data.ended;
				if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
					validate67.errors = [{ instancePath: instancePath + "/ended" }];
					return false;
				}
				if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
					let missing2;
					if (data7.asOf === void 0 && (missing2 = "asOf") || data7.reason === void 0 && (missing2 = "reason")) {
						validate67.errors = [{
							instancePath: instancePath + "/ended",
							missingProperty: missing2
						}];
						return false;
					} else {
						{
							let data8 = data7.asOf;
							if (typeof data8 === "string") {
								if (!pattern10.test(data8)) {
									validate67.errors = [{
										instancePath: instancePath + "/ended/asOf",
										params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" }
									}];
									return false;
								}
							} else {
								validate67.errors = [{ instancePath: instancePath + "/ended/asOf" }];
								return false;
							}
						}
						if (!validate25(data7.reason, { instancePath: instancePath + "/ended/reason" })) {
							validate67.errors = validate25.errors;
							return false;
						}
					}
				}
			}
			{
				let data10 = data.notes;
				if (Array.isArray(data10)) {
					const len0 = data10.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate33(data10[i0], { instancePath: instancePath + "/notes/" + i0 })) {
						validate67.errors = validate33.errors;
						return false;
					}
				} else {
					validate67.errors = [{ instancePath: instancePath + "/notes" }];
					return false;
				}
			}
		}
	} else {
		validate67.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var formats20 = /^(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:(?:[02468][048]|[13579][26])00|\d\d(?:0[48]|[2468][048]|[13579][26]))-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
function validate74(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.asOf === void 0 && (missing0 = "asOf") || data.value === void 0 && (missing0 = "value") || data.missingReason === void 0 && (missing0 = "missingReason") || data.qualifier === void 0 && (missing0 = "qualifier") || data.quality === void 0 && (missing0 = "quality") || data.break === void 0 && (missing0 = "break") || data.sourceId === void 0 && (missing0 = "sourceId") || data.publishedOn === void 0 && (missing0 = "publishedOn") || data.recordedAt === void 0 && (missing0 = "recordedAt") || data.note === void 0 && (missing0 = "note")) {
			validate74.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 200) {
						validate74.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (data0.length < 1) {
						validate74.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate74.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			{
				let data1 = data.asOf;
				if (typeof data1 === "string") {
					if (!pattern10.test(data1)) {
						validate74.errors = [{
							instancePath: instancePath + "/asOf",
							params: { pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$" }
						}];
						return false;
					}
				} else {
					validate74.errors = [{ instancePath: instancePath + "/asOf" }];
					return false;
				}
			}
			{
				let data2 = data.value;
				if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
					validate74.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
			}
			if (!validate44(data.missingReason, { instancePath: instancePath + "/missingReason" })) {
				validate74.errors = validate44.errors;
				return false;
			}
			{
				let data4 = data.qualifier;
				if (!(data4 === "exact" || data4 === "at-least" || data4 === "at-most" || data4 === "about")) {
					validate74.errors = [{ instancePath: instancePath + "/qualifier" }];
					return false;
				}
			}
			{
				let data5 = data.quality;
				if (!(data5 === "reported" || data5 === "provisional" || data5 === "estimated" || data5 === "illustrative")) {
					validate74.errors = [{ instancePath: instancePath + "/quality" }];
					return false;
				}
			}
			if (typeof data.break !== "boolean") {
				validate74.errors = [{ instancePath: instancePath + "/break" }];
				return false;
			}
			{
				let data7 = data.sourceId;
				if (typeof data7 === "string") {
					if (data7.length > 100) {
						validate74.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					} else if (!pattern1.test(data7)) {
						validate74.errors = [{ instancePath: instancePath + "/sourceId" }];
						return false;
					}
				} else {
					validate74.errors = [{ instancePath: instancePath + "/sourceId" }];
					return false;
				}
			}
			{
				let data8 = data.publishedOn;
				if (typeof data8 !== "string" && data8 !== null) {
					validate74.errors = [{ instancePath: instancePath + "/publishedOn" }];
					return false;
				}
				if (typeof data8 === "string") {
					if (!formats0.test(data8)) {
						validate74.errors = [{ instancePath: instancePath + "/publishedOn" }];
						return false;
					}
				}
			}
			{
				let data9 = data.recordedAt;
				if (typeof data9 !== "string" || !formats20.test(data9)) {
					validate74.errors = [{ instancePath: instancePath + "/recordedAt" }];
					return false;
				}
			}
			if (!validate44(data.note, { instancePath: instancePath + "/note" })) {
				validate74.errors = validate44.errors;
				return false;
			}
		}
	} else {
		validate74.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate66(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.role === void 0 && (missing0 = "role") || data.series === void 0 && (missing0 = "series") || data.history === void 0 && (missing0 = "history") || data.isHistoryComplete === void 0 && (missing0 = "isHistoryComplete")) {
			validate66.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.role;
				if (!(data0 === "primary" || data0 === "alternative" || data0 === "related")) {
					validate66.errors = [{ instancePath: instancePath + "/role" }];
					return false;
				}
			}
			if (!validate67(data.series, { instancePath: instancePath + "/series" })) {
				validate66.errors = validate67.errors;
				return false;
			}
			{
				let data2 = data.history;
				if (Array.isArray(data2)) {
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate74(data2[i0], { instancePath: instancePath + "/history/" + i0 })) {
						validate66.errors = validate74.errors;
						return false;
					}
				} else {
					validate66.errors = [{ instancePath: instancePath + "/history" }];
					return false;
				}
			}
			if (typeof data.isHistoryComplete !== "boolean") {
				validate66.errors = [{ instancePath: instancePath + "/isHistoryComplete" }];
				return false;
			}
		}
	} else {
		validate66.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate41(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.planId === void 0 && (missing0 = "planId") || data.themeId === void 0 && (missing0 = "themeId") || data.name === void 0 && (missing0 = "name") || data.definition === void 0 && (missing0 = "definition") || data.question === void 0 && (missing0 = "question") || data.value === void 0 && (missing0 = "value") || data.unit === void 0 && (missing0 = "unit") || data.direction === void 0 && (missing0 = "direction") || data.bound === void 0 && (missing0 = "bound") || data.kind === void 0 && (missing0 = "kind") || data.dueBy === void 0 && (missing0 = "dueBy") || data.baseline === void 0 && (missing0 = "baseline") || data.milestones === void 0 && (missing0 = "milestones") || data.revisions === void 0 && (missing0 = "revisions") || data.responsible === void 0 && (missing0 = "responsible") || data.sourceIds === void 0 && (missing0 = "sourceIds") || data.notes === void 0 && (missing0 = "notes") || data.annotations === void 0 && (missing0 = "annotations") || data.decisions === void 0 && (missing0 = "decisions") || data.noFigureReason === void 0 && (missing0 = "noFigureReason") || data.series === void 0 && (missing0 = "series")) {
			validate41.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate41.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate41.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			{
				let data1 = data.planId;
				if (typeof data1 === "string") {
					if (data1.length > 100) {
						validate41.errors = [{ instancePath: instancePath + "/planId" }];
						return false;
					} else if (!pattern1.test(data1)) {
						validate41.errors = [{ instancePath: instancePath + "/planId" }];
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/planId" }];
					return false;
				}
			}
			{
				let data2 = data.themeId;
				if (typeof data2 !== "string" && data2 !== null) {
					validate41.errors = [{ instancePath: instancePath + "/themeId" }];
					return false;
				}
				if (typeof data2 === "string") {
					if (data2.length > 100) {
						validate41.errors = [{ instancePath: instancePath + "/themeId" }];
						return false;
					} else if (!pattern1.test(data2)) {
						validate41.errors = [{ instancePath: instancePath + "/themeId" }];
						return false;
					}
				}
			}
			if (!validate25(data.name, { instancePath: instancePath + "/name" })) {
				validate41.errors = validate25.errors;
				return false;
			}
			if (!validate25(data.definition, { instancePath: instancePath + "/definition" })) {
				validate41.errors = validate25.errors;
				return false;
			}
			if (!validate44(data.question, { instancePath: instancePath + "/question" })) {
				validate41.errors = validate44.errors;
				return false;
			}
			{
				let data6 = data.value;
				if (!(typeof data6 == "number" && isFinite(data6))) {
					validate41.errors = [{ instancePath: instancePath + "/value" }];
					return false;
				}
			}
			if (!validate46(data.unit, { instancePath: instancePath + "/unit" })) {
				validate41.errors = validate46.errors;
				return false;
			}
			{
				let data8 = data.direction;
				if (!(data8 === "increase" || data8 === "decrease")) {
					validate41.errors = [{ instancePath: instancePath + "/direction" }];
					return false;
				}
			}
			{
				let data9 = data.bound;
				if (!(data9 === "inclusive" || data9 === "exclusive")) {
					validate41.errors = [{ instancePath: instancePath + "/bound" }];
					return false;
				}
			}
			{
				let data10 = data.kind;
				if (!(data10 === "reach" || data10 === "keep")) {
					validate41.errors = [{ instancePath: instancePath + "/kind" }];
					return false;
				}
			}
			{
				let data11 = data.dueBy;
				if (typeof data11 !== "string" || !formats0.test(data11)) {
					validate41.errors = [{ instancePath: instancePath + "/dueBy" }];
					return false;
				}
			}
			if (!validate50(data.baseline, { instancePath: instancePath + "/baseline" })) {
				validate41.errors = validate50.errors;
				return false;
			}
			{
				let data13 = data.milestones;
				if (Array.isArray(data13)) {
					const len0 = data13.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate52(data13[i0], { instancePath: instancePath + "/milestones/" + i0 })) {
						validate41.errors = validate52.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/milestones" }];
					return false;
				}
			}
			{
				let data15 = data.revisions;
				if (Array.isArray(data15)) {
					const len1 = data15.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate54(data15[i1], { instancePath: instancePath + "/revisions/" + i1 })) {
						validate41.errors = validate54.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/revisions" }];
					return false;
				}
			}
			if (!validate44(data.responsible, { instancePath: instancePath + "/responsible" })) {
				validate41.errors = validate44.errors;
				return false;
			}
			{
				let data18 = data.sourceIds;
				if (Array.isArray(data18)) {
					const len2 = data18.length;
					for (let i2 = 0; i2 < len2; i2++) {
						let data19 = data18[i2];
						if (typeof data19 === "string") {
							if (data19.length > 100) {
								validate41.errors = [{ instancePath: instancePath + "/sourceIds/" + i2 }];
								return false;
							} else if (!pattern1.test(data19)) {
								validate41.errors = [{ instancePath: instancePath + "/sourceIds/" + i2 }];
								return false;
							}
						} else {
							validate41.errors = [{ instancePath: instancePath + "/sourceIds/" + i2 }];
							return false;
						}
					}
					{
						let i3 = data18.length;
						if (i3 > 1) {
							const indices0 = {};
							for (; i3--;) {
								let item0 = data18[i3];
								if (typeof item0 !== "string") continue;
								if (typeof indices0[item0] == "number") {
									indices0[item0];
									validate41.errors = [{ instancePath: instancePath + "/sourceIds" }];
									return false;
								}
								indices0[item0] = i3;
							}
						}
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/sourceIds" }];
					return false;
				}
			}
			{
				let data20 = data.notes;
				if (Array.isArray(data20)) {
					const len3 = data20.length;
					for (let i4 = 0; i4 < len3; i4++) if (!validate33(data20[i4], { instancePath: instancePath + "/notes/" + i4 })) {
						validate41.errors = validate33.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/notes" }];
					return false;
				}
			}
			{
				let data22 = data.annotations;
				if (Array.isArray(data22)) {
					const len4 = data22.length;
					for (let i5 = 0; i5 < len4; i5++) if (!validate59(data22[i5], { instancePath: instancePath + "/annotations/" + i5 })) {
						validate41.errors = validate59.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/annotations" }];
					return false;
				}
			}
			{
				let data24 = data.decisions;
				if (Array.isArray(data24)) {
					const len5 = data24.length;
					for (let i6 = 0; i6 < len5; i6++) if (!validate62(data24[i6], { instancePath: instancePath + "/decisions/" + i6 })) {
						validate41.errors = validate62.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/decisions" }];
					return false;
				}
			}
			if (!validate44(data.noFigureReason, { instancePath: instancePath + "/noFigureReason" })) {
				validate41.errors = validate44.errors;
				return false;
			}
			{
				let data27 = data.series;
				if (Array.isArray(data27)) {
					const len6 = data27.length;
					for (let i7 = 0; i7 < len6; i7++) if (!validate66(data27[i7], { instancePath: instancePath + "/series/" + i7 })) {
						validate41.errors = validate66.errors;
						return false;
					}
				} else {
					validate41.errors = [{ instancePath: instancePath + "/series" }];
					return false;
				}
			}
		}
	} else {
		validate41.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var pattern25 = /* @__PURE__ */ new RegExp("^https?://[^\\s]+$", "u");
var pattern23 = /* @__PURE__ */ new RegExp("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", "u");
function validate81(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text") || data.lang === void 0 && (missing0 = "lang")) {
			validate81.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.text;
				if (typeof data0 !== "string" || data0.length < 1) {
					validate81.errors = [{ instancePath: instancePath + "/text" }];
					return false;
				}
			}
			{
				let data1 = data.lang;
				if (typeof data1 === "string") {
					if (!pattern23.test(data1)) {
						validate81.errors = [{
							instancePath: instancePath + "/lang",
							params: { pattern: "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$" }
						}];
						return false;
					}
				} else {
					validate81.errors = [{ instancePath: instancePath + "/lang" }];
					return false;
				}
			}
		}
	} else {
		validate81.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate83(data, { instancePath = "" } = {}) {
	if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
		validate83.errors = [{ instancePath }];
		return false;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.text === void 0 && (missing0 = "text") || data.lang === void 0 && (missing0 = "lang")) {
			validate83.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.text;
				if (typeof data0 !== "string" || data0.length < 1) {
					validate83.errors = [{ instancePath: instancePath + "/text" }];
					return false;
				}
			}
			{
				let data1 = data.lang;
				if (typeof data1 === "string") {
					if (!pattern23.test(data1)) {
						validate83.errors = [{
							instancePath: instancePath + "/lang",
							params: { pattern: "^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$" }
						}];
						return false;
					}
				} else {
					validate83.errors = [{ instancePath: instancePath + "/lang" }];
					return false;
				}
			}
		}
	}
	return true;
}
function validate80(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.publisher === void 0 && (missing0 = "publisher") || data.title === void 0 && (missing0 = "title") || data.url === void 0 && (missing0 = "url") || data.publishedOn === void 0 && (missing0 = "publishedOn") || data.confidence === void 0 && (missing0 = "confidence")) {
			validate80.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (data0.length > 100) {
						validate80.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					} else if (!pattern1.test(data0)) {
						validate80.errors = [{ instancePath: instancePath + "/id" }];
						return false;
					}
				} else {
					validate80.errors = [{ instancePath: instancePath + "/id" }];
					return false;
				}
			}
			if (!validate81(data.publisher, { instancePath: instancePath + "/publisher" })) {
				validate80.errors = validate81.errors;
				return false;
			}
			if (!validate83(data.title, { instancePath: instancePath + "/title" })) {
				validate80.errors = validate83.errors;
				return false;
			}
			{
				let data3 = data.url;
				if (typeof data3 !== "string" && data3 !== null) {
					validate80.errors = [{ instancePath: instancePath + "/url" }];
					return false;
				}
				if (typeof data3 === "string") {
					if (!pattern25.test(data3)) {
						validate80.errors = [{ instancePath: instancePath + "/url" }];
						return false;
					}
				}
			}
			{
				let data4 = data.publishedOn;
				if (typeof data4 !== "string" && data4 !== null) {
					validate80.errors = [{ instancePath: instancePath + "/publishedOn" }];
					return false;
				}
				if (typeof data4 === "string") {
					if (!formats0.test(data4)) {
						validate80.errors = [{ instancePath: instancePath + "/publishedOn" }];
						return false;
					}
				}
			}
			{
				let data5 = data.confidence;
				if (!(data5 === "high" || data5 === "medium" || data5 === "low")) {
					validate80.errors = [{ instancePath: instancePath + "/confidence" }];
					return false;
				}
			}
		}
	} else {
		validate80.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate40(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.items === void 0 && (missing0 = "items") || data.sources === void 0 && (missing0 = "sources") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
			validate40.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.items;
				if (Array.isArray(data0)) {
					if (data0.length > 1e3) {
						validate40.errors = [{ instancePath: instancePath + "/items" }];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate41(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
							validate40.errors = validate41.errors;
							return false;
						}
					}
				} else {
					validate40.errors = [{ instancePath: instancePath + "/items" }];
					return false;
				}
			}
			{
				let data2 = data.sources;
				if (Array.isArray(data2)) {
					const len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate80(data2[i1], { instancePath: instancePath + "/sources/" + i1 })) {
						validate40.errors = validate80.errors;
						return false;
					}
				} else {
					validate40.errors = [{ instancePath: instancePath + "/sources" }];
					return false;
				}
			}
			{
				let data4 = data.nextCursor;
				if (typeof data4 !== "string" && data4 !== null) {
					validate40.errors = [{ instancePath: instancePath + "/nextCursor" }];
					return false;
				}
			}
		}
	} else {
		validate40.errors = [{ instancePath }];
		return false;
	}
	return true;
}
function validate28(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.plan === void 0 && (missing0 = "plan") || data.targets === void 0 && (missing0 = "targets")) {
			validate28.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			if (!validate29(data.plan, { instancePath: instancePath + "/plan" })) {
				validate28.errors = validate29.errors;
				return false;
			}
			if (!validate40(data.targets, { instancePath: instancePath + "/targets" })) {
				validate28.errors = validate40.errors;
				return false;
			}
		}
	} else {
		validate28.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validateTargetPage = validate87;
function validate87(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.items === void 0 && (missing0 = "items") || data.sources === void 0 && (missing0 = "sources") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
			validate87.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.items;
				if (Array.isArray(data0)) {
					if (data0.length > 1e3) {
						validate87.errors = [{ instancePath: instancePath + "/items" }];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate41(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
							validate87.errors = validate41.errors;
							return false;
						}
					}
				} else {
					validate87.errors = [{ instancePath: instancePath + "/items" }];
					return false;
				}
			}
			{
				let data2 = data.sources;
				if (Array.isArray(data2)) {
					const len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate80(data2[i1], { instancePath: instancePath + "/sources/" + i1 })) {
						validate87.errors = validate80.errors;
						return false;
					}
				} else {
					validate87.errors = [{ instancePath: instancePath + "/sources" }];
					return false;
				}
			}
			{
				let data4 = data.nextCursor;
				if (typeof data4 !== "string" && data4 !== null) {
					validate87.errors = [{ instancePath: instancePath + "/nextCursor" }];
					return false;
				}
			}
		}
	} else {
		validate87.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validateTargetDetail = validate90;
function validate90(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.target === void 0 && (missing0 = "target") || data.sources === void 0 && (missing0 = "sources")) {
			validate90.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			if (!validate41(data.target, { instancePath: instancePath + "/target" })) {
				validate90.errors = validate41.errors;
				return false;
			}
			{
				let data1 = data.sources;
				if (Array.isArray(data1)) {
					const len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate80(data1[i0], { instancePath: instancePath + "/sources/" + i0 })) {
						validate90.errors = validate80.errors;
						return false;
					}
				} else {
					validate90.errors = [{ instancePath: instancePath + "/sources" }];
					return false;
				}
			}
		}
	} else {
		validate90.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validateObservationPage = validate93;
function validate93(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.items === void 0 && (missing0 = "items") || data.sources === void 0 && (missing0 = "sources") || data.nextCursor === void 0 && (missing0 = "nextCursor")) {
			validate93.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.items;
				if (Array.isArray(data0)) {
					if (data0.length > 1e3) {
						validate93.errors = [{ instancePath: instancePath + "/items" }];
						return false;
					} else {
						const len0 = data0.length;
						for (let i0 = 0; i0 < len0; i0++) if (!validate74(data0[i0], { instancePath: instancePath + "/items/" + i0 })) {
							validate93.errors = validate74.errors;
							return false;
						}
					}
				} else {
					validate93.errors = [{ instancePath: instancePath + "/items" }];
					return false;
				}
			}
			{
				let data2 = data.sources;
				if (Array.isArray(data2)) {
					const len1 = data2.length;
					for (let i1 = 0; i1 < len1; i1++) if (!validate80(data2[i1], { instancePath: instancePath + "/sources/" + i1 })) {
						validate93.errors = validate80.errors;
						return false;
					}
				} else {
					validate93.errors = [{ instancePath: instancePath + "/sources" }];
					return false;
				}
			}
			{
				let data4 = data.nextCursor;
				if (typeof data4 !== "string" && data4 !== null) {
					validate93.errors = [{ instancePath: instancePath + "/nextCursor" }];
					return false;
				}
			}
		}
	} else {
		validate93.errors = [{ instancePath }];
		return false;
	}
	return true;
}
var validateProblem = validate96;
function validate96(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.type === void 0 && (missing0 = "type") || data.title === void 0 && (missing0 = "title") || data.status === void 0 && (missing0 = "status")) {
			validate96.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			if (typeof data.type !== "string") {
				validate96.errors = [{ instancePath: instancePath + "/type" }];
				return false;
			}
			if (typeof data.title !== "string") {
				validate96.errors = [{ instancePath: instancePath + "/title" }];
				return false;
			}
			{
				let data2 = data.status;
				if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
					validate96.errors = [{ instancePath: instancePath + "/status" }];
					return false;
				}
				if (typeof data2 == "number" && isFinite(data2)) {
					if (data2 > 599 || isNaN(data2)) {
						validate96.errors = [{ instancePath: instancePath + "/status" }];
						return false;
					} else if (data2 < 400 || isNaN(data2)) {
						validate96.errors = [{ instancePath: instancePath + "/status" }];
						return false;
					}
				}
			}
			if (data.detail !== void 0) {
				if (typeof data.detail !== "string") {
					validate96.errors = [{ instancePath: instancePath + "/detail" }];
					return false;
				}
			}
			if (data.instance !== void 0) {
				if (typeof data.instance !== "string") {
					validate96.errors = [{ instancePath: instancePath + "/instance" }];
					return false;
				}
			}
			if (data.errors !== void 0) {
				let data5 = data.errors;
				if (Array.isArray(data5)) {
					const len0 = data5.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data6 = data5[i0];
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							let missing1;
							if (data6.field === void 0 && (missing1 = "field") || data6.detail === void 0 && (missing1 = "detail")) {
								validate96.errors = [{
									instancePath: instancePath + "/errors/" + i0,
									missingProperty: missing1
								}];
								return false;
							} else {
								if (typeof data6.field !== "string") {
									validate96.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/field" }];
									return false;
								}
								if (typeof data6.detail !== "string") {
									validate96.errors = [{ instancePath: instancePath + "/errors/" + i0 + "/detail" }];
									return false;
								}
							}
						} else {
							validate96.errors = [{ instancePath: instancePath + "/errors/" + i0 }];
							return false;
						}
					}
				} else {
					validate96.errors = [{ instancePath: instancePath + "/errors" }];
					return false;
				}
			}
		}
	} else {
		validate96.errors = [{ instancePath }];
		return false;
	}
	return true;
}
export { validateHealth, validateObservationPage, validatePlanDetail, validatePlanList, validateProblem, validateTargetDetail, validateTargetPage };
