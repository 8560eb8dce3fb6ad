import { LANGUAGES, type LocalizedText } from '#src/core/model.ts'

const TEXTS = {
  configuration: { en: 'This page is not set up right.', 'zh-CN': '页面配置有误。' },
  browser: {
    en: 'This browser is too old for this page. It needs Chrome 111, Edge 111, Safari 16.4, Firefox 128 or later.',
    'zh-CN':
      '浏览器版本过低，无法显示本页。请使用 Chrome 111、Edge 111、Safari 16.4、Firefox 128 或更高版本。',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>

/** Shown instead of the app where it cannot start, in every language, as the texts of none are here. */
export function SetupFault({
  fault,
  detail = null,
}: {
  readonly fault: keyof typeof TEXTS
  /** One sentence for whoever set the page up. */
  readonly detail?: string | null
}) {
  return (
    <main className="mx-auto max-w-2xl space-y-3 p-8">
      {LANGUAGES.map((language) => (
        <p key={language} lang={language} className="text-xl font-semibold">
          {TEXTS[fault][language]}
        </p>
      ))}
      {detail === null ? null : (
        <p lang="en" className="font-mono text-sm">
          {detail}
        </p>
      )}
    </main>
  )
}
