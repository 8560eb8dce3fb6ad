import { describe, expectTypeOf, test } from 'vitest'
import type * as answers from '#src/api/answers.ts'
import type { components } from '#src/api/contract.ts'
import type * as model from '#src/core/model.ts'

type Schemas = components['schemas']

// Each line fails to compile where the contract and the domain come apart, in either direction.
describe('the types made from the contract are those of the domain', () => {
  test('for what a plan is made of', () => {
    expectTypeOf<Schemas['Plan']>().toExtend<model.Plan>()
    expectTypeOf<model.Plan>().toExtend<Schemas['Plan']>()
    expectTypeOf<Schemas['Theme']>().toExtend<model.Theme>()
    expectTypeOf<model.Theme>().toExtend<Schemas['Theme']>()
    expectTypeOf<Schemas['Target']>().toExtend<model.Target>()
    expectTypeOf<model.Target>().toExtend<Schemas['Target']>()
    expectTypeOf<Schemas['TargetSeries']>().toExtend<model.TargetSeries>()
    expectTypeOf<model.TargetSeries>().toExtend<Schemas['TargetSeries']>()
    expectTypeOf<Schemas['Series']>().toExtend<model.Series>()
    expectTypeOf<model.Series>().toExtend<Schemas['Series']>()
    expectTypeOf<Schemas['Observation']>().toExtend<model.Observation>()
    expectTypeOf<model.Observation>().toExtend<Schemas['Observation']>()
    expectTypeOf<Schemas['Source']>().toExtend<model.Source>()
    expectTypeOf<model.Source>().toExtend<Schemas['Source']>()
    expectTypeOf<Schemas['Unit']>().toExtend<model.Unit>()
    expectTypeOf<model.Unit>().toExtend<Schemas['Unit']>()
  })

  test('for the words of the enumerations', () => {
    expectTypeOf<Schemas['Qualifier']>().toEqualTypeOf<model.Qualifier>()
    expectTypeOf<Schemas['SeriesRole']>().toEqualTypeOf<model.SeriesRole>()
    expectTypeOf<Schemas['Observation']['quality']>().toEqualTypeOf<model.Quality>()
    expectTypeOf<Schemas['Target']['direction']>().toEqualTypeOf<model.Direction>()
    expectTypeOf<Schemas['Target']['bound']>().toEqualTypeOf<model.TargetBound>()
    expectTypeOf<Schemas['Target']['kind']>().toEqualTypeOf<model.TargetKind>()
    expectTypeOf<Schemas['Unit']['kind']>().toEqualTypeOf<model.UnitKind>()
    expectTypeOf<Schemas['Source']['confidence']>().toEqualTypeOf<model.Confidence>()
    expectTypeOf<keyof Schemas['LocalizedText']>().toEqualTypeOf<model.Language>()
  })

  test('for the answers', () => {
    expectTypeOf<Schemas['Health']>().toExtend<answers.Health>()
    expectTypeOf<answers.Health>().toExtend<Schemas['Health']>()
    expectTypeOf<Schemas['PlanList']>().toExtend<answers.PlanList>()
    expectTypeOf<answers.PlanList>().toExtend<Schemas['PlanList']>()
    expectTypeOf<Schemas['PlanDetail']>().toExtend<answers.PlanDetail>()
    expectTypeOf<answers.PlanDetail>().toExtend<Schemas['PlanDetail']>()
    expectTypeOf<Schemas['TargetDetail']>().toExtend<answers.TargetDetail>()
    expectTypeOf<answers.TargetDetail>().toExtend<Schemas['TargetDetail']>()
    expectTypeOf<Schemas['ObservationPage']>().toExtend<answers.ObservationPage>()
    expectTypeOf<answers.ObservationPage>().toExtend<Schemas['ObservationPage']>()
  })
})
