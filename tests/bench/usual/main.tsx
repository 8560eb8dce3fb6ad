/** The usual page: React, TanStack Query and a Recharts chart in each card, in one bundle, values fetched. */

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import type { components } from '#src/api/contract.ts'

type Detail = components['schemas']['PlanDetail']
type Target = Detail['targets']['items'][number]

async function load(): Promise<Detail> {
  const response = await fetch('/api/v1/plans/digital-shanghai-2025')
  // A page like this one believes what comes.
  // oxlint-disable-next-line typescript/no-unsafe-assignment
  const detail: Detail = await response.json()
  return detail
}

function Card({ target }: { readonly target: Target }) {
  const primary = target.series.find(({ role }) => role === 'primary')
  const points = (primary?.history ?? []).flatMap(({ asOf, value }) =>
    value === null ? [] : { asOf, value },
  )
  const last = points.at(-1)
  return (
    <article>
      <h2>{target.name.en}</h2>
      <p>
        {last === undefined
          ? 'Not measured'
          : `${last.value.toLocaleString('en')}${target.unit.kind === 'share' ? '%' : ''}`}
      </p>
      <ResponsiveContainer width={400} height={200}>
        <LineChart data={points}>
          <CartesianGrid />
          <XAxis dataKey="asOf" />
          <YAxis />
          <Tooltip />
          <Legend />
          <ReferenceLine y={target.value} />
          <Line dataKey="value" />
        </LineChart>
      </ResponsiveContainer>
    </article>
  )
}

function Page() {
  const { data } = useQuery({ queryKey: ['plan'], queryFn: load })
  return data === undefined ? (
    <p>Loading</p>
  ) : (
    data.targets.items.map((target) => <Card key={target.id} target={target} />)
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no root.')
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <Page />
  </QueryClientProvider>,
)
