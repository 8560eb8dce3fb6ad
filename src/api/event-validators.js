// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

var validateChangeEvent = validate22;
var pattern0 = /* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
var formats0 = /^(?:\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:(?:[02468][048]|[13579][26])00|\d\d(?:0[48]|[2468][048]|[13579][26]))-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;
function validate22(data, { instancePath = "" } = {}) {
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.planId === void 0 && (missing0 = "planId") || data.targetIds === void 0 && (missing0 = "targetIds") || data.seriesId === void 0 && (missing0 = "seriesId") || data.observationId === void 0 && (missing0 = "observationId") || data.recordedAt === void 0 && (missing0 = "recordedAt") || data.isSimulated === void 0 && (missing0 = "isSimulated")) {
			validate22.errors = [{
				instancePath,
				missingProperty: missing0
			}];
			return false;
		} else {
			{
				let data0 = data.kind;
				if (!(data0 === "observation-recorded" || data0 === "observation-corrected" || data0 === "target-revised")) {
					validate22.errors = [{ instancePath: instancePath + "/kind" }];
					return false;
				}
			}
			{
				let data1 = data.planId;
				if (typeof data1 === "string") {
					if (data1.length > 100) {
						validate22.errors = [{ instancePath: instancePath + "/planId" }];
						return false;
					} else if (!pattern0.test(data1)) {
						validate22.errors = [{ instancePath: instancePath + "/planId" }];
						return false;
					}
				} else {
					validate22.errors = [{ instancePath: instancePath + "/planId" }];
					return false;
				}
			}
			{
				let data2 = data.targetIds;
				if (Array.isArray(data2)) {
					if (data2.length < 1) {
						validate22.errors = [{ instancePath: instancePath + "/targetIds" }];
						return false;
					} else {
						const len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let data3 = data2[i0];
							if (typeof data3 === "string") {
								if (data3.length > 100) {
									validate22.errors = [{ instancePath: instancePath + "/targetIds/" + i0 }];
									return false;
								} else if (!pattern0.test(data3)) {
									validate22.errors = [{ instancePath: instancePath + "/targetIds/" + i0 }];
									return false;
								}
							} else {
								validate22.errors = [{ instancePath: instancePath + "/targetIds/" + i0 }];
								return false;
							}
						}
						{
							let i1 = data2.length;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data2[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										indices0[item0];
										validate22.errors = [{ instancePath: instancePath + "/targetIds" }];
										return false;
									}
									indices0[item0] = i1;
								}
							}
						}
					}
				} else {
					validate22.errors = [{ instancePath: instancePath + "/targetIds" }];
					return false;
				}
			}
			{
				let data4 = data.seriesId;
				if (typeof data4 !== "string" && data4 !== null) {
					validate22.errors = [{ instancePath: instancePath + "/seriesId" }];
					return false;
				}
				if (typeof data4 === "string") {
					if (data4.length > 100) {
						validate22.errors = [{ instancePath: instancePath + "/seriesId" }];
						return false;
					} else if (!pattern0.test(data4)) {
						validate22.errors = [{ instancePath: instancePath + "/seriesId" }];
						return false;
					}
				}
			}
			{
				let data5 = data.observationId;
				if (typeof data5 !== "string" && data5 !== null) {
					validate22.errors = [{ instancePath: instancePath + "/observationId" }];
					return false;
				}
				if (typeof data5 === "string") {
					if (data5.length > 200) {
						validate22.errors = [{ instancePath: instancePath + "/observationId" }];
						return false;
					} else if (data5.length < 1) {
						validate22.errors = [{ instancePath: instancePath + "/observationId" }];
						return false;
					}
				}
			}
			{
				let data6 = data.recordedAt;
				if (typeof data6 !== "string" || !formats0.test(data6)) {
					validate22.errors = [{ instancePath: instancePath + "/recordedAt" }];
					return false;
				}
			}
			if (typeof data.isSimulated !== "boolean") {
				validate22.errors = [{ instancePath: instancePath + "/isSimulated" }];
				return false;
			}
		}
	} else {
		validate22.errors = [{ instancePath }];
		return false;
	}
	return true;
}
export { validateChangeEvent };
