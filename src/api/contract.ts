// Generated from contract/openapi.yaml by `npm run generate`. Edit the description, not this file.

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Contract version, data version, where the data comes from, and what this backend can do */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every plan, in the order in which they are offered */
        readonly get: operations["listPlans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plans/{planId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that the first screen needs; the first page of targets where there are more than 1,000 */
        readonly get: operations["getPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plans/{planId}/targets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The targets of a plan, page by page, in the plan's own order */
        readonly get: operations["listTargets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/plans/{planId}/targets/{targetId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One target with every series and its role, sources, notes and revisions */
        readonly get: operations["getTarget"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/series/{seriesId}/observations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every recorded observation of a series, corrected ones included, oldest period first
         * @description Ordered by the last day of `asOf`, then by `recordedAt`, then by `id`.
         */
        readonly get: operations["listObservations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Changes of one plan as they are recorded, as server-sent events
         * @description Only where `GET /health` claims `events`. An event is named by its kind, carries an `id` and as `data`
         *     one `ChangeEvent` in JSON. It says what changed, not the new figure: whoever needs it asks for it.
         *
         *     A `heartbeat` event without an id comes at least every 15 seconds, so that silence means a lost
         *     connection. Who comes back names the last event it received, in `Last-Event-ID` as browsers do or in
         *     `lastEventId`, and is sent what it missed first; where that event is no longer known, one `reset`
         *     event tells to load everything anew.
         */
        readonly get: operations["streamEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Lower-case letters, digits and single hyphens. */
        readonly Id: string;
        /**
         * Format: date
         * @description A calendar day, `2025-12-31`.
         */
        readonly IsoDate: string;
        /** @description What a value describes: a year (`2024`), a month (`2024-02`) or a day (`2024-12-12`). It is judged at its last day. */
        readonly Period: string;
        /** @description One text for people in each language. */
        readonly LocalizedText: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /** @description A name or title kept in its own language. */
        readonly OriginalText: {
            readonly text: string;
            /** @description A BCP 47 language tag. */
            readonly lang: string;
        };
        readonly Unit: {
            readonly id: components["schemas"]["Id"];
            /**
             * @description `share`: percent, 18 for 18%, differences are percentage points. `count`: whole things, and whole numbers. `measure`: anything else measured, such as kilometres.
             * @enum {string}
             */
            readonly kind: "share" | "count" | "measure";
            /** @description What stands after a number, such as `%`, `km` or `座`. */
            readonly symbol: components["schemas"]["LocalizedText"];
            /** @description The whole unit, such as `% of GDP`. */
            readonly name: components["schemas"]["LocalizedText"];
        };
        readonly Source: {
            readonly id: components["schemas"]["Id"];
            readonly publisher: components["schemas"]["OriginalText"];
            readonly title: components["schemas"]["OriginalText"] | null;
            /** @description The page itself, http or https; null where the original was not located. */
            readonly url: string | null;
            /** @description Null where unknown. */
            readonly publishedOn: components["schemas"]["IsoDate"] | null;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
        };
        /** @description A remark for people, with the sources that bear it out. */
        readonly Note: {
            readonly text: components["schemas"]["LocalizedText"];
            readonly sourceIds: readonly components["schemas"]["Id"][];
        };
        /** @description A dated remark for the chart. Never a milestone. */
        readonly Annotation: {
            readonly on: components["schemas"]["IsoDate"];
            /** @description Where on the value axis it belongs, in the target's unit; null for none. */
            readonly value: number | null;
            readonly text: components["schemas"]["LocalizedText"];
            readonly sourceIds: readonly components["schemas"]["Id"][];
        };
        /**
         * @description How the value bounds the true one. `at-least` where the source says "over".
         * @enum {string}
         */
        readonly Qualifier: "exact" | "at-least" | "at-most" | "about";
        readonly Observation: {
            readonly id: string;
            readonly asOf: components["schemas"]["Period"];
            /** @description In the series' unit, 18 for 18%. Null where no value exists, with the reason. */
            readonly value: number | null;
            readonly missingReason: components["schemas"]["LocalizedText"] | null;
            readonly qualifier: components["schemas"]["Qualifier"];
            /** @enum {string} */
            readonly quality: "reported" | "provisional" | "estimated" | "illustrative";
            /** @description True where this value is not comparable with the one before. */
            readonly break: boolean;
            readonly sourceId: components["schemas"]["Id"];
            /** @description When this value was published; null where unknown. */
            readonly publishedOn: components["schemas"]["IsoDate"] | null;
            /**
             * Format: date-time
             * @description When the system learned of it. The newest record of one source and period is in force.
             */
            readonly recordedAt: string;
            readonly note: components["schemas"]["LocalizedText"] | null;
        };
        /**
         * @description `primary` is judged. `alternative` measures the same by another definition. `related` is context.
         * @enum {string}
         */
        readonly SeriesRole: "primary" | "alternative" | "related";
        readonly Series: {
            readonly id: components["schemas"]["Id"];
            readonly name: components["schemas"]["LocalizedText"];
            readonly definition: components["schemas"]["LocalizedText"] | null;
            readonly unit: components["schemas"]["Unit"];
            /** @description The known publication schedule; null where none is known. */
            readonly publication: null | {
                readonly intervalMonths: number;
                readonly lagDays: number;
            };
            /** @description Set where no further value will come. */
            readonly ended: null | {
                readonly asOf: components["schemas"]["Period"];
                readonly reason: components["schemas"]["LocalizedText"];
            };
            readonly notes: readonly components["schemas"]["Note"][];
        };
        /** @description A series in its role for one target, with a short history. */
        readonly TargetSeries: {
            readonly role: components["schemas"]["SeriesRole"];
            readonly series: components["schemas"]["Series"];
            /** @description Every observation of the series where there are at most 60; otherwise the newest 60, the first, each that was the best so far in the target's direction, the last up to the deadline and the first after it: enough to judge. */
            readonly history: readonly components["schemas"]["Observation"][];
            readonly isHistoryComplete: boolean;
        };
        readonly Baseline: {
            readonly value: number;
            readonly asOf: components["schemas"]["Period"];
            readonly sourceId: components["schemas"]["Id"] | null;
        };
        /** @description An interim value that the required path runs through. */
        readonly Milestone: {
            readonly value: number;
            readonly dueBy: components["schemas"]["IsoDate"];
        };
        /** @description A change of the target. Until `revisedOn` the earlier terms were in force. */
        readonly Revision: {
            readonly revisedOn: components["schemas"]["IsoDate"];
            readonly previousValue: number;
            readonly previousDueBy: components["schemas"]["IsoDate"];
            readonly reason: components["schemas"]["LocalizedText"];
            readonly sourceIds: readonly components["schemas"]["Id"][];
        };
        /** @description Which of two figures for one period is judged, and why. */
        readonly ConflictDecision: {
            readonly seriesId: components["schemas"]["Id"];
            readonly asOf: components["schemas"]["Period"];
            /** @description The source whose figure was chosen. */
            readonly sourceId: components["schemas"]["Id"];
            readonly reason: components["schemas"]["LocalizedText"];
            readonly decidedOn: components["schemas"]["IsoDate"];
        };
        readonly Target: {
            readonly id: components["schemas"]["Id"];
            readonly planId: components["schemas"]["Id"];
            readonly themeId: components["schemas"]["Id"] | null;
            readonly name: components["schemas"]["LocalizedText"];
            readonly definition: components["schemas"]["LocalizedText"];
            /** @description The outcome as an indirect question, for sentences such as "whether … is not known": `whether digital industries reached 25% of GDP`. Null where none was written. */
            readonly question: components["schemas"]["LocalizedText"] | null;
            /** @description In `unit`, 25 for 25%. */
            readonly value: number;
            readonly unit: components["schemas"]["Unit"];
            /**
             * @description Stored, never inferred.
             * @enum {string}
             */
            readonly direction: "increase" | "decrease";
            /**
             * @description `inclusive`: reaching the value is enough. `exclusive`: it must be passed ("over 60%").
             * @enum {string}
             */
            readonly bound: "inclusive" | "exclusive";
            /**
             * @description `reach`: by the deadline. `keep`: at or beyond, all along.
             * @enum {string}
             */
            readonly kind: "reach" | "keep";
            readonly dueBy: components["schemas"]["IsoDate"];
            /** @description Not after the deadline. */
            readonly baseline: components["schemas"]["Baseline"] | null;
            /** @description Oldest first, each later and further on than the one before and the baseline, before the deadline and short of the target. */
            readonly milestones: readonly components["schemas"]["Milestone"][];
            /** @description Oldest first. */
            readonly revisions: readonly components["schemas"]["Revision"][];
            readonly responsible: components["schemas"]["LocalizedText"] | null;
            /** @description Where the target itself is stated. */
            readonly sourceIds: readonly components["schemas"]["Id"][];
            readonly notes: readonly components["schemas"]["Note"][];
            readonly annotations: readonly components["schemas"]["Annotation"][];
            readonly decisions: readonly components["schemas"]["ConflictDecision"][];
            /** @description Why nothing was ever measured, where that is known. */
            readonly noFigureReason: components["schemas"]["LocalizedText"] | null;
            /** @description At most one is primary. It and those that are alternative have the target's unit. */
            readonly series: readonly components["schemas"]["TargetSeries"][];
        };
        readonly Theme: {
            readonly id: components["schemas"]["Id"];
            readonly name: components["schemas"]["LocalizedText"];
        };
        readonly Plan: {
            readonly id: components["schemas"]["Id"];
            readonly name: components["schemas"]["LocalizedText"];
            readonly description: components["schemas"]["LocalizedText"];
            /** @description An IANA time zone. A deadline passes when its day has ended there. */
            readonly timeZone: string;
            /** @description Null where unknown. */
            readonly start: components["schemas"]["IsoDate"] | null;
            readonly dueBy: components["schemas"]["IsoDate"];
            /** @description What a reader must know first about where the targets come from. */
            readonly notice: null | {
                readonly text: components["schemas"]["LocalizedText"];
                /** @description Another plan the notice leads to. */
                readonly planId: components["schemas"]["Id"] | null;
            };
            /** @description What else the plan's source states, as stated there. A note without a source is a remark on the others. */
            readonly contextNotes: readonly components["schemas"]["Note"][];
            readonly themes: readonly components["schemas"]["Theme"][];
            readonly targetCount: number;
        };
        readonly PlanSummary: {
            readonly id: components["schemas"]["Id"];
            readonly name: components["schemas"]["LocalizedText"];
            readonly dueBy: components["schemas"]["IsoDate"];
            readonly targetCount: number;
        };
        readonly PlanList: {
            readonly items: readonly components["schemas"]["PlanSummary"][];
        };
        readonly TargetPage: {
            readonly items: readonly components["schemas"]["Target"][];
            /** @description Every source that the items name; with the plan itself, also those that its context notes name. */
            readonly sources: readonly components["schemas"]["Source"][];
            readonly nextCursor: string | null;
        };
        readonly PlanDetail: {
            readonly plan: components["schemas"]["Plan"];
            readonly targets: components["schemas"]["TargetPage"];
        };
        readonly TargetDetail: {
            readonly target: components["schemas"]["Target"];
            /** @description Every source that the target, its series and their observations name. */
            readonly sources: readonly components["schemas"]["Source"][];
        };
        readonly ObservationPage: {
            readonly items: readonly components["schemas"]["Observation"][];
            /** @description Every source that the items name. */
            readonly sources: readonly components["schemas"]["Source"][];
            readonly nextCursor: string | null;
        };
        readonly Health: {
            /** @enum {string} */
            readonly status: "ok";
            readonly contractVersion: string;
            /** @description Changes whenever any figure, target or text changes. */
            readonly dataVersion: string;
            /**
             * @description `mock` where the answers come from fixtures, `live` from a backend.
             * @enum {string}
             */
            readonly origin: "mock" | "live";
            readonly capabilities: {
                readonly events: boolean;
                readonly conditionalRequests: boolean;
                readonly paging: boolean;
            };
        };
        /** @description What changed in a plan. The `data` of an event. */
        readonly ChangeEvent: {
            /**
             * @description The name of the event.
             * @enum {string}
             */
            readonly kind: "observation-recorded" | "observation-corrected" | "target-revised";
            readonly planId: components["schemas"]["Id"];
            /** @description The targets of the plan that the change concerns, whatever the role of the series. */
            readonly targetIds: readonly components["schemas"]["Id"][];
            /** @description Null where a target was revised. */
            readonly seriesId: components["schemas"]["Id"] | null;
            /** @description The new record; null where a target was revised. */
            readonly observationId: string | null;
            /** Format: date-time */
            readonly recordedAt: string;
            /** @description True where nothing was published and the change is made up, to rehearse. */
            readonly isSimulated: boolean;
        };
        /** @description RFC 9457. */
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail?: string;
            readonly instance?: string;
            /** @description One entry a faulty input. */
            readonly errors?: readonly {
                readonly field: string;
                readonly detail: string;
            }[];
        };
    };
    responses: {
        /** @description The answer named by `If-None-Match` still holds. */
        readonly NotModified: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What is wrong, as a problem document. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Asked by another method than GET or HEAD. */
        readonly NotThisMethod: {
            headers: {
                readonly Allow: components["headers"]["Allow"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request has a body, and no operation takes one. */
        readonly NoBodyTaken: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address is longer than any that an operation has a use for. */
        readonly AddressTooLong: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This client has asked too often, or has too many streams open. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service failed to answer. Nothing of its inside is told. */
        readonly ServiceFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service can't answer now, as it is stopping or can't reach its data. */
        readonly NotNow: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        readonly PlanId: components["schemas"]["Id"];
        /** @description The `nextCursor` of the page before. Opaque. */
        readonly Cursor: string;
        /** @description How many items at the most. */
        readonly Limit: number;
    };
    requestBodies: never;
    headers: {
        /** @description Version of this answer. */
        readonly ETag: string;
        /** @description The methods that are answered, `GET, HEAD`. */
        readonly Allow: string;
        /** @description After how many seconds to ask again. Whoever asks too soon is refused again. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service answers. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly listPlans: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plans. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanList"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly getPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly planId: components["parameters"]["PlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plan with its targets. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PlanDetail"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly listTargets: {
        readonly parameters: {
            readonly query?: {
                /** @description The `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many items at the most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                readonly planId: components["parameters"]["PlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of targets. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TargetPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly getTarget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly planId: components["parameters"]["PlanId"];
                readonly targetId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The target. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TargetDetail"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly listObservations: {
        readonly parameters: {
            readonly query?: {
                /** @description Only observations whose period ends on this day or later. */
                readonly from?: components["schemas"]["IsoDate"];
                /** @description Only observations whose period ends on this day or earlier. */
                readonly to?: components["schemas"]["IsoDate"];
                /** @description Only observations known to have been published on this day or earlier. */
                readonly publishedBy?: components["schemas"]["IsoDate"];
                /** @description The `nextCursor` of the page before. Opaque. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many items at the most. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path: {
                readonly seriesId: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of observations. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ObservationPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
    readonly streamEvents: {
        readonly parameters: {
            readonly query: {
                readonly plan: components["schemas"]["Id"];
                /** @description As `Last-Event-ID`, for who cannot send that header. The header goes first. */
                readonly lastEventId?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. It stays open. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": components["schemas"]["ChangeEvent"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 405: components["responses"]["NotThisMethod"];
            readonly 413: components["responses"]["NoBodyTaken"];
            readonly 414: components["responses"]["AddressTooLong"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["ServiceFailed"];
            readonly 503: components["responses"]["NotNow"];
        };
    };
}
