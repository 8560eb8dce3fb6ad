import { Button } from '#src/ui/button.tsx'
import { ChoiceList } from './choice-list.tsx'
import { COLUMNS, USUAL_COLUMNS } from './columns.ts'
import type { ArrangementChoice } from './use-arrangement.ts'
import { useToolWords } from './use-tool-words.ts'

/** What the table says of each target, beside its name. */
export function ColumnPanel({ choice: { arrangement, change } }: { readonly choice: ArrangementChoice }) {
  const texts = useToolWords()
  const { columns } = arrangement
  return (
    <>
      <ChoiceList
        title={texts.columns}
        className="grid grid-cols-2 gap-x-6 md:grid-cols-4"
        choices={COLUMNS.map((value) => ({
          value,
          label: texts.columnNames[value],
          isChosen: columns.includes(value),
          count: null,
        }))}
        onToggle={(value) => {
          change({ columns: COLUMNS.filter((one) => columns.includes(one) !== (one === value)) })
        }}
      />
      <Button
        className="mt-3"
        onClick={() => {
          change({ columns: USUAL_COLUMNS })
        }}
      >
        {texts.usualColumns}
      </Button>
    </>
  )
}
