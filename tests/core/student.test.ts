import { expect, test } from 'vitest'
import { studentQuantile, studentTwoSided } from '#src/core/student.ts'

/** Values of printed tables of Student's t. */
test.each([
  [1, 12.7062, 63.6567],
  [2, 4.30265, 9.92484],
  [3, 3.182446, 5.840909],
  [4, 2.776445, 4.604095],
  [5, 2.570582, 4.032143],
  [10, 2.228139, 3.169273],
  [30, 2.042272, 2.749996],
  [100, 1.983972, 2.625891],
])('with %i degrees of freedom 95%% lie within %d and 99%% within %d', (degrees, wide, wider) => {
  expect(studentQuantile(0.95, degrees)).toBeCloseTo(wide, 4)
  expect(studentQuantile(0.99, degrees)).toBeCloseTo(wider, 3)
  expect(studentTwoSided(studentQuantile(0.5, degrees), degrees)).toBeCloseTo(0.5, 8)
})
