import { HttpResponse } from 'msw'
import type { components } from '#src/api/contract.ts'

type Problem = components['schemas']['Problem']

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

export function problem(
  status: number,
  detail: string,
  request: Request,
  errors?: Problem['errors'],
): HttpResponse<Problem> {
  const body: Problem = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    detail,
    instance: new URL(request.url).pathname,
    ...(errors === undefined ? {} : { errors }),
  }
  return HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })
}
