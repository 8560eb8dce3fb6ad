import { describe, expect, test } from 'vitest'

import { readPlans } from '#tools/plans/read-plans.ts'

import { contentOf, faultsOf, SMALL_PLANS, withChange, writePlans } from './small-plans.ts'

const UNITS = 'series/units.csv'
const SOURCES = 'series/sources.csv'
const SERIES = 'series/series.csv'
const NOTES = 'series/series-notes.csv'
const OBSERVATIONS = 'series/observations.csv'
const PLAN = 'clean-river/plan.yaml'
const TARGET = 'clean-river/targets/good-samples.yaml'
const NOISE = 'quiet-city/targets/night-noise.yaml'

type Case = readonly [name: string, file: string, from: string, to: string, faults: readonly string[]]

const CASES: readonly Case[] = [
  // Names of what stands elsewhere.
  [
    'an unknown series of an observation',
    OBSERVATIONS,
    'plants,2023-08-09',
    'plant,2023-08-09',
    ['series/observations.csv:6 There is no series “plant”.'],
  ],
  [
    'an unknown source of an observation',
    OBSERVATIONS,
    'noise-map,,2024',
    'noise-mop,,2024',
    ['series/observations.csv:7 There is no source “noise-mop”.'],
  ],
  [
    'an unknown unit of a series',
    SERIES,
    'night-noise,decibels',
    'night-noise,decibel',
    ['series/series.csv:5 There is no unit “decibel”.'],
  ],
  [
    'an unknown series of a note',
    NOTES,
    'plants,',
    'plantz,',
    ['series/series-notes.csv:2 There is no series “plantz”.'],
  ],
  [
    'an unknown source of a note',
    NOTES,
    'river-report river-paper',
    'river-report river-pepper',
    ['series/series-notes.csv:2 There is no source “river-pepper”.'],
  ],
  [
    'a source that a note names twice',
    NOTES,
    'river-report river-paper',
    'river-report river-report',
    ['series/series-notes.csv:2 sources names “river-report” twice.'],
  ],
  [
    'an unknown unit of a target',
    TARGET,
    'unit: share-of-samples',
    'unit: share-of-sample',
    ['clean-river/targets/good-samples.yaml:12 There is no unit “share-of-sample”.'],
  ],
  [
    'an unknown theme',
    TARGET,
    'theme: water',
    'theme: waters',
    ['clean-river/targets/good-samples.yaml:10 There is no theme “waters”.'],
  ],
  [
    'an unknown source of a target',
    TARGET,
    'sources: [river-report]\nbaseline',
    'sources: [river-raport]\nbaseline',
    ['clean-river/targets/good-samples.yaml:20 There is no source “river-raport”.'],
  ],
  [
    'an unknown source of a baseline',
    TARGET,
    '2020\n  source: river-report',
    '2020\n  source: rivers',
    ['clean-river/targets/good-samples.yaml:24 There is no source “rivers”.'],
  ],
  [
    'an unknown series of a target',
    TARGET,
    'series: good-samples-lab',
    'series: good-samples-labs',
    ['clean-river/targets/good-samples.yaml:41 There is no series “good-samples-labs”.'],
  ],
  [
    'an unknown plan of a notice',
    PLAN,
    'plan: quiet-city',
    'plan: quiet-cities',
    ['clean-river/plan.yaml:14 There is no plan “quiet-cities”.'],
  ],
  [
    'an unknown target of a plan',
    PLAN,
    '  - plants',
    '  - plans',
    [
      'clean-river/plan.yaml:22 There is no target “plans”.',
      'clean-river/targets/plants.yaml:1 The target is not listed in clean-river/plan.yaml.',
    ],
  ],
  [
    'an unknown plan',
    'plans.yaml',
    '- quiet-city',
    '- quiet-town',
    [
      'clean-river/plan.yaml:14 There is no plan “quiet-city”.',
      'plans.yaml:1 The plan in the folder quiet-city is not listed.',
      'plans.yaml:3 There is no plan “quiet-town”.',
    ],
  ],
  [
    'a target that no plan lists',
    PLAN,
    '\n  - plants',
    '',
    ['clean-river/targets/plants.yaml:1 The target is not listed in clean-river/plan.yaml.'],
  ],
  [
    'a plan that is not listed',
    'plans.yaml',
    '\n- clean-river',
    '',
    ['plans.yaml:1 The plan in the folder clean-river is not listed.'],
  ],

  // Dates.
  [
    'a period on a day that does not exist',
    OBSERVATIONS,
    '2023-08-09',
    '2025-02-30',
    ['series/observations.csv:6 as_of is “2025-02-30”, which is a period that does not exist.'],
  ],
  [
    'a period in a month that does not exist',
    OBSERVATIONS,
    '2022-05,',
    '2022-13,',
    ['series/observations.csv:7 as_of is “2022-13”, which is a period that does not exist.'],
  ],
  [
    'a period as a spreadsheet rewrites it',
    OBSERVATIONS,
    '2022-05,',
    'May-22,',
    ['series/observations.csv:7 as_of is “May-22”, which is no year, month or day.'],
  ],
  [
    'a date that does not exist',
    SOURCES,
    '2023-03-14',
    '2023-02-29',
    ['series/sources.csv:2 published_on is “2023-02-29”, which is a day that does not exist.'],
  ],
  [
    'a date as a spreadsheet rewrites it',
    SOURCES,
    '2023-03-14',
    '14/03/2023',
    ['series/sources.csv:2 published_on is “14/03/2023”, which is no date.'],
  ],
  [
    'a deadline that does not exist',
    NOISE,
    '2030-06-30',
    '2030-06-31',
    ['quiet-city/targets/night-noise.yaml:12 due_by is “2030-06-31”, which is a day that does not exist.'],
  ],
  [
    'a time of recording without a zone',
    OBSERVATIONS,
    '2022-02-01,2024-01-02T03:04:05Z',
    '2022-02-01,2024-01-02T03:04:05',
    ['series/observations.csv:2 recorded_at is “2024-01-02T03:04:05”, which is no point in time.'],
  ],
  [
    'a time of recording on a day that does not exist',
    OBSERVATIONS,
    '2022-02-01,2024-01-02T',
    '2022-02-01,2023-02-29T',
    ['series/observations.csv:2 recorded_at is “2023-02-29T03:04:05Z”, which is no point in time.'],
  ],
  [
    'a baseline after the deadline',
    NOISE,
    'as_of: 2019-03',
    'as_of: 2031',
    [
      'quiet-city/targets/night-noise.yaml:15 The baseline (2031-12-31) is not before the deadline (2030-06-30).',
    ],
  ],
  [
    'a baseline on the deadline',
    NOISE,
    'as_of: 2019-03',
    'as_of: 2030-06',
    [
      'quiet-city/targets/night-noise.yaml:15 The baseline (2030-06-30) is not before the deadline (2030-06-30).',
    ],
  ],
  [
    'a plan that starts after its deadline',
    PLAN,
    'start: 2020-01-01',
    'start: 2031-01-01',
    ['clean-river/plan.yaml:8 The plan starts on 2031-01-01, not before its deadline (2029-12-31).'],
  ],
  [
    'a figure later than the end of its series',
    OBSERVATIONS,
    '2023-08-09',
    '2024-01-01',
    [
      'series/observations.csv:6 as_of is 2024-01-01, but series.csv says that the series ended with 2023-12-31.',
    ],
  ],

  // Figures.
  [
    'a value with a sign for percent',
    OBSERVATIONS,
    '41.5',
    '41.5%',
    ['series/observations.csv:2 value is “41.5%”, which is no finite number in plain digits.'],
  ],
  [
    'a value with a separator for thousands',
    OBSERVATIONS,
    ',12,',
    ',"12,000",',
    ['series/observations.csv:6 value is “12,000”, which is no finite number in plain digits.'],
  ],
  [
    'a value in words',
    OBSERVATIONS,
    '41.5',
    'NaN',
    ['series/observations.csv:2 value is “NaN”, which is no finite number in plain digits.'],
  ],
  [
    'a value that is not finite',
    OBSERVATIONS,
    '41.5',
    'Infinity',
    ['series/observations.csv:2 value is “Infinity”, which is no finite number in plain digits.'],
  ],
  [
    'a value in powers of ten',
    OBSERVATIONS,
    '41.5',
    '1e2',
    ['series/observations.csv:2 value is “1e2”, which is no finite number in plain digits.'],
  ],
  [
    'a value too large to be a number',
    OBSERVATIONS,
    '41.5',
    '9'.repeat(400),
    [
      'series/observations.csv:2 value is “999999999999999999999999999999999999999999999999999999999999…”, which is no finite number in plain digits.',
    ],
  ],
  [
    'no value and no reason',
    OBSERVATIONS,
    '41.5',
    '',
    ['series/observations.csv:2 value is empty, and no reason stands beside it.'],
  ],
  [
    'a value and a reason for its absence',
    OBSERVATIONS,
    '2023,,exact',
    '2023,43,exact',
    ['series/observations.csv:5 The row has both a value and a reason for its absence.'],
  ],
  [
    'half a plant',
    OBSERVATIONS,
    ',12,',
    ',12.5,',
    ['series/observations.csv:6 value is 12.5, but plants are counted whole.'],
  ],
  [
    'a repeated observation',
    OBSERVATIONS,
    'plants,2023-08-09',
    'good-samples,2022-06-30,48,exact,reported,no,river-report,,2024-01-02T04:04:05+01:00,,,,\nplants,2023-08-09',
    [
      'series/observations.csv:6 The observation repeats line 4: same series, period, source and recorded_at.',
    ],
  ],
  [
    'a target without a number',
    TARGET,
    'value: 80',
    'value: 80%',
    ['clean-river/targets/good-samples.yaml:11 value is “80%”, which is no finite number in plain digits.'],
  ],
  [
    'an unknown qualifier',
    OBSERVATIONS,
    'at-least',
    'atleast',
    ['series/observations.csv:3 qualifier is “atleast”, which is not one of the words allowed.'],
  ],
  [
    'an unknown quality',
    OBSERVATIONS,
    'provisional',
    'preliminary',
    ['series/observations.csv:3 quality is “preliminary”, which is not one of the words allowed.'],
  ],
  [
    'a break that is neither yes nor no',
    OBSERVATIONS,
    'provisional,yes',
    'provisional,TRUE',
    ['series/observations.csv:3 break is “TRUE”, which is neither yes nor no.'],
  ],

  // What has to be there.
  [
    'a missing direction',
    TARGET,
    'direction: increase\n',
    '',
    ['clean-river/targets/good-samples.yaml:1 direction is missing.'],
  ],
  [
    'a missing deadline',
    TARGET,
    'kind: reach\ndue_by: 2029-12-31',
    'kind: reach',
    ['clean-river/targets/good-samples.yaml:1 due_by is missing.'],
  ],
  [
    'a missing unit of a target',
    TARGET,
    'unit: share-of-samples\n',
    '',
    ['clean-river/targets/good-samples.yaml:1 unit is missing.'],
  ],
  [
    'a missing language in a plan file',
    TARGET,
    '\n  zh-CN: 合格样本',
    '',
    ['clean-river/targets/good-samples.yaml:2 name has no zh-CN text.'],
  ],
  [
    'a language written otherwise',
    TARGET,
    'zh-CN: 合格样本',
    'zh: 合格样本',
    [
      'clean-river/targets/good-samples.yaml:2 name has no zh-CN text.',
      'clean-river/targets/good-samples.yaml:3 “zh” means nothing here.',
    ],
  ],
  [
    'an empty text',
    TARGET,
    'en: Good samples',
    'en:',
    ['clean-river/targets/good-samples.yaml:2 name has no en text.'],
  ],
  [
    'a missing language in a table',
    OBSERVATIONS,
    '半年数据。',
    '',
    ['series/observations.csv:3 note has no zh-CN text.'],
  ],
  [
    'a missing name',
    PLAN,
    'name:\n  en: Clean river\n  zh-CN: 清洁河流\n',
    '',
    ['clean-river/plan.yaml:1 name is missing.'],
  ],
  [
    'a plan without targets',
    PLAN,
    '\n  - good-samples\n  - plants',
    ' []',
    ['clean-river/plan.yaml:20 targets names nothing.'],
  ],
  [
    'a missing source of an observation',
    OBSERVATIONS,
    'no,noise-map',
    'no,',
    ['series/observations.csv:7 source is missing.'],
  ],
  [
    'a title without its language',
    SOURCES,
    ',en,http://noise',
    ',,http://noise',
    ['series/sources.csv:4 title_lang is missing.'],
  ],
  [
    'an end of a series without a reason',
    SERIES,
    'The register was closed.,登记已停止。',
    ',',
    ['series/series.csv:4 ended_reason is missing.'],
  ],
  [
    'half a publication schedule',
    SERIES,
    '12,90',
    '12,',
    ['series/series.csv:2 publication_lag_days is missing.'],
  ],

  // Words that mean nothing.
  [
    'an unknown key',
    TARGET,
    'direction: increase',
    'direction: increase\nmood: good',
    ['clean-river/targets/good-samples.yaml:14 “mood” means nothing here.'],
  ],
  [
    'a misspelt key',
    TARGET,
    'theme: water',
    'themes: water',
    ['clean-river/targets/good-samples.yaml:10 “themes” means nothing here.'],
  ],
  [
    'an unknown key of a series in a target',
    NOISE,
    'role: primary',
    'role: primary\n    weight: 2',
    ['quiet-city/targets/night-noise.yaml:22 “weight” means nothing here.'],
  ],
  [
    'an unknown direction',
    TARGET,
    'direction: increase',
    'direction: up',
    ['clean-river/targets/good-samples.yaml:13 direction is “up”, which is not one of the words allowed.'],
  ],
  [
    'an unknown role',
    NOISE,
    'role: primary',
    'role: main',
    ['quiet-city/targets/night-noise.yaml:21 role is “main”, which is not one of the words allowed.'],
  ],
  [
    'a misspelt column',
    SOURCES,
    'published_on',
    'publishedon',
    ['series/sources.csv:1 The column “publishedon” means nothing here.'],
  ],
  [
    'a misspelt column and a fault in its cells',
    SOURCES,
    'url,published_on,confidence\nriver-report,River Office,en,"Report, second part",en,https',
    'urls,published_on,confidence\nriver-report,River Office,en,"Report, second part",en,ftp',
    [
      'series/sources.csv:1 The column “urls” means nothing here.',
      'series/sources.csv:2 url is “ftp://river.example/report”, which is no http or https address.',
    ],
  ],
  [
    'an additional column',
    NOTES,
    'series,sources,text_en,text_zh-CN\nplants,',
    'colour,series,sources,text_en,text_zh-CN\nred,plants,',
    ['series/series-notes.csv:1 The column “colour” means nothing here.'],
  ],
  ['a missing column', UNITS, 'id,kind,', 'id,', ['series/units.csv:1 The column “kind” is missing.']],
  [
    'a column that stands twice',
    NOTES,
    'series,sources,text_en,text_zh-CN\nplants,',
    'series,series,sources,text_en,text_zh-CN\nplants,plants,',
    ['series/series-notes.csv:1 The column “series” stands twice.'],
  ],
  [
    'a time zone that does not exist',
    PLAN,
    'Asia/Shanghai',
    'Asia/Shanghia',
    ['clean-river/plan.yaml:7 time_zone is “Asia/Shanghia”, which is no known time zone.'],
  ],
  [
    'a time zone by an abbreviation',
    PLAN,
    'Asia/Shanghai',
    'CST',
    ['clean-river/plan.yaml:7 time_zone is “CST”, which is no known time zone.'],
  ],
  [
    'an address that is not of the web',
    SOURCES,
    'https://river',
    'ftp://river',
    ['series/sources.csv:2 url is “ftp://river.example/report”, which is no http or https address.'],
  ],
  [
    'an address that is a script',
    SOURCES,
    'https://river.example/report',
    'javascript:alert(1)',
    ['series/sources.csv:2 url is “javascript:alert(1)”, which is no http or https address.'],
  ],
  [
    'a language that is none',
    SOURCES,
    'River Office,en',
    'River Office,English!',
    ['series/sources.csv:2 publisher_lang is “English!”, which is no language tag.'],
  ],
  [
    'an id with capitals',
    UNITS,
    'decibels,measure',
    'Phons,measure,phon,方,phons,方\ndecibels,measure',
    ['series/units.csv:4 id is “Phons”, which is no id.'],
  ],
  [
    'an id that is too long',
    UNITS,
    'decibels,measure',
    `${'p'.repeat(71)},measure,phon,方,phons,方\ndecibels,measure`,
    [
      'series/units.csv:4 id is “pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp…”, which is too long for an id.',
    ],
  ],

  // What contradicts itself.
  [
    'a source that stands twice',
    SOURCES,
    'noise-map,',
    'river-report,Another Office,en,,,,,low\nnoise-map,',
    ['series/sources.csv:4 The source “river-report” stands twice, first in series/sources.csv:2.'],
  ],
  [
    'a series that stands twice',
    SERIES,
    'plants,plants,',
    'night-noise,decibels,Noise,噪声,,,,,,,\nplants,plants,',
    ['series/series.csv:6 The series “night-noise” stands twice, first in series/series.csv:4.'],
  ],
  [
    'a theme that stands twice',
    PLAN,
    '      zh-CN: 水\n',
    '      zh-CN: 水\n  - id: water\n    name:\n      en: Sea\n      zh-CN: 海\n',
    ['clean-river/plan.yaml:20 The theme “water” stands twice, first in clean-river/plan.yaml:16.'],
  ],
  [
    'a key that stands twice',
    TARGET,
    'direction: increase',
    'direction: increase\ndirection: decrease',
    ['clean-river/targets/good-samples.yaml:14 A name stands twice in one group.'],
  ],
  [
    'another unit of the primary series',
    NOISE,
    'series: night-noise',
    'series: plants',
    [
      'quiet-city/targets/night-noise.yaml:20 The series “plants” is in the unit “plants”, the target in “decibels”.',
    ],
  ],
  [
    'another unit of an alternative series',
    TARGET,
    'series: plants\n    role: related',
    'series: plants\n    role: alternative',
    [
      'clean-river/targets/good-samples.yaml:43 The series “plants” is in the unit “plants”, the target in “share-of-samples”.',
    ],
  ],
  [
    'two primary series',
    TARGET,
    'role: alternative',
    'role: primary',
    ['clean-river/targets/good-samples.yaml:42 The target has more than one primary series.'],
  ],
  [
    'a series that stands twice in a target',
    TARGET,
    'series: good-samples-lab',
    'series: good-samples',
    ['clean-river/targets/good-samples.yaml:41 The series “good-samples” stands twice under this target.'],
  ],
  [
    'milestones in the wrong order',
    TARGET,
    'due_by: 2024-12-31',
    'due_by: 2027-12-31',
    [
      'clean-river/targets/good-samples.yaml:29 The milestone is due on 2026-12-31, which is not after 2027-12-31.',
    ],
  ],
  [
    'a milestone before the baseline',
    TARGET,
    'due_by: 2024-12-31',
    'due_by: 2019-12-31',
    [
      'clean-river/targets/good-samples.yaml:27 The milestone is due on 2019-12-31, which is not after 2020-12-31.',
    ],
  ],
  [
    'a milestone on the deadline',
    TARGET,
    'due_by: 2026-12-31',
    'due_by: 2029-12-31',
    [
      'clean-river/targets/good-samples.yaml:29 The milestone is due on 2029-12-31, which is not before the deadline (2029-12-31).',
    ],
  ],
  [
    'a milestone that leads back',
    TARGET,
    'value: 65',
    'value: 54.9',
    ['clean-river/targets/good-samples.yaml:28 The milestone of 54.9 leads back from 55.'],
  ],
  [
    'a milestone below the baseline',
    TARGET,
    'value: 55',
    'value: 39',
    ['clean-river/targets/good-samples.yaml:26 The milestone of 39 leads back from 40.'],
  ],
  [
    'a milestone beyond the target',
    TARGET,
    'value: 65',
    'value: 81',
    ['clean-river/targets/good-samples.yaml:28 The milestone of 81 lies beyond the target of 80.'],
  ],
  [
    'a milestone that rises on the way down',
    NOISE,
    'value: 58',
    'value: 67',
    ['quiet-city/targets/night-noise.yaml:17 The milestone of 67 leads back from 66.'],
  ],
  [
    'a milestone below a target that falls',
    NOISE,
    'value: 58',
    'value: 44',
    ['quiet-city/targets/night-noise.yaml:17 The milestone of 44 lies beyond the target of 45.'],
  ],
  [
    'revisions in the wrong order',
    TARGET,
    '    sources: [river-report]\nseries',
    '    sources: [river-report]\n  - revised_on: 2021-06-30\n    previous_value: 75\n    previous_due_by: 2028-06-30\n    reason:\n      en: Another law\n      zh-CN: 另一法律\nseries',
    ['clean-river/targets/good-samples.yaml:38 The revision of 2021-06-30 is not after that of 2021-07-01.'],
  ],
  [
    'a decision for a source without a figure',
    TARGET,
    '2022-06\n    source: river-report',
    '2022-06\n    source: noise-map',
    [
      'clean-river/targets/good-samples.yaml:48 The decision chooses “noise-map”, which has no figure of “good-samples” for 2022-06.',
    ],
  ],
  [
    'a decision for a period without a figure',
    TARGET,
    'as_of: 2022-06',
    'as_of: 2022-07',
    [
      'clean-river/targets/good-samples.yaml:48 The decision chooses “river-report”, which has no figure of “good-samples” for 2022-07.',
    ],
  ],
  [
    'a decision for a period whose value is missing',
    TARGET,
    'as_of: 2022-06',
    'as_of: 2023',
    [
      'clean-river/targets/good-samples.yaml:48 The decision chooses “river-report”, which has no figure of “good-samples” for 2023.',
    ],
  ],
  [
    'a decision about another series',
    TARGET,
    '  - series: good-samples\n    as_of',
    '  - series: night-noise\n    as_of',
    [
      'clean-river/targets/good-samples.yaml:46 The decision is about “night-noise”, which is no series of this target.',
    ],
  ],

  // The form of the files.
  [
    'a row with a comma too many',
    NOTES,
    'Small plants are',
    'Small plants, only these, are',
    ['series/series-notes.csv:2 The row has 6 cells, the table 4 columns.'],
  ],
  [
    'a row with a cell too few',
    UNITS,
    'plants,座,plants',
    'plants,plants',
    ['series/units.csv:3 The row has 5 cells, the table 6 columns.'],
  ],
  [
    'a quotation mark that is not closed',
    SOURCES,
    '"Report, second part"',
    '"Report, second part',
    [
      'series/sources.csv:2 A quotation mark in this row or below it is not in pairs, so that the rest of the table can’t be read.',
    ],
  ],
  [
    'a table with semicolons',
    UNITS,
    contentOf(UNITS),
    contentOf(UNITS).replaceAll(',', ';'),
    ['series/units.csv:1 The columns are not separated by commas.'],
  ],
  ['an empty table', NOTES, contentOf(NOTES), '', ['series/series-notes.csv:1 The table is empty.']],
  [
    'a text with a colon',
    TARGET,
    'en: Good samples',
    'en: Good: samples',
    [
      'clean-river/targets/good-samples.yaml:2 The file’s form is broken: Nested mappings are not allowed in compact mappings.',
    ],
  ],
  [
    'a tab for indentation',
    TARGET,
    '  en: Good samples',
    '\ten: Good samples',
    [
      'clean-river/targets/good-samples.yaml:2 The file’s form is broken: Tabs are not allowed as indentation.',
    ],
  ],
  [
    'an empty plan file',
    TARGET,
    contentOf(TARGET),
    '',
    ['clean-river/targets/good-samples.yaml:1 The file is empty.'],
  ],
  [
    'a list where names are needed',
    TARGET,
    contentOf(TARGET),
    '- a\n- b\n',
    ['clean-river/targets/good-samples.yaml:1 The file is no group of names and values.'],
  ],
  [
    'a text where a list is needed',
    PLAN,
    '\n  - good-samples\n  - plants',
    ' good-samples',
    ['clean-river/plan.yaml:20 targets is no list.'],
  ],
  [
    'a list where one value is needed',
    TARGET,
    'unit: share-of-samples',
    'unit: [share-of-samples]',
    ['clean-river/targets/good-samples.yaml:12 unit is no single value.'],
  ],
  [
    'a reference inside a file',
    TARGET,
    'direction: increase\nbound: inclusive',
    'direction: &way increase\nbound: *way',
    [
      'clean-river/targets/good-samples.yaml:14 A value refers to another by “*”, which plan files don’t do.',
      'clean-river/targets/good-samples.yaml:14 bound is empty.',
    ],
  ],
]

describe('faults of plan files', () => {
  test('finds no fault in plans without one', () => {
    expect(faultsOf(SMALL_PLANS)).toEqual([])
  })

  test.each(CASES)('reports %s', (_name, file, from, to, faults) => {
    expect(faultsOf(withChange(file, from, to))).toEqual(faults)
  })

  test('reports the faults of every file in one run, by file and line', () => {
    const files = {
      ...SMALL_PLANS,
      [OBSERVATIONS]: contentOf(OBSERVATIONS).replace('41.5', '41,5').replace('61.2', 'loud'),
      [UNITS]: contentOf(UNITS).replace('dB', ''),
    }
    expect(faultsOf(files)).toEqual([
      'series/observations.csv:2 The row has 14 cells, the table 13 columns.',
      'series/observations.csv:7 value is “loud”, which is no finite number in plain digits.',
      'series/units.csv:4 symbol has no en text.',
    ])
  })

  test('checks the targets too where the plan’s own file and the order can’t be read', () => {
    const files = {
      ...withChange('quiet-city/targets/night-noise.yaml', 'value: 45', 'value: low'),
      'plans.yaml': '- clean-river\n- [',
      'quiet-city/plan.yaml': contentOf('quiet-city/plan.yaml').replace('Quiet city', 'Quiet: city'),
    }
    expect(faultsOf(files).map((fault) => fault.split(' ')[0])).toEqual([
      'plans.yaml:2',
      'quiet-city/plan.yaml:2',
      'quiet-city/targets/night-noise.yaml:7',
    ])
  })

  test.each([
    [
      'a near word',
      TARGET,
      'theme: water',
      'theme: watre',
      'Did you mean “water”? Correct the id, or add the theme to the themes in clean-river/plan.yaml.',
    ],
    [
      'no near word',
      TARGET,
      'theme: water',
      'theme: noise',
      'Correct the id, or add the theme to the themes in clean-river/plan.yaml.',
    ],
    [
      'a near key',
      TARGET,
      'question:',
      'qestion:',
      'Did you mean “question”? Correct or remove it; plans/README.md names what can stand here.',
    ],
    [
      'a near column',
      UNITS,
      'symbol_en',
      'symbol-en',
      'Did you mean “symbol_en”? Correct its name or remove it.',
    ],
    [
      'the words allowed',
      TARGET,
      'kind: reach',
      'kind: reached',
      'Did you mean “reach”? Write reach or keep.',
    ],
    [
      'a number',
      OBSERVATIONS,
      '41.5',
      '41.5%',
      'Write digits, with a point for decimals and nothing else, such as 18 or 60.5: no unit, no % and no thousands separators.',
    ],
  ])('advises with %s', (_name, file, from, to, fix) => {
    expect(readPlans(writePlans(withChange(file, from, to))).faults).toEqual([
      expect.objectContaining({ fix }),
    ])
  })

  test('keeps what has a fault out of the store, and the rest in it', () => {
    const { store } = readPlans(writePlans(withChange(NOISE, 'direction: decrease', 'direction: down')))
    expect(store.targets.map((target) => target.id)).toEqual(['good-samples', 'plants'])
    expect(store.plans.map((plan) => [plan.id, plan.targetCount])).toEqual([
      ['clean-river', 2],
      ['quiet-city', 0],
    ])
  })
})
