interface ImportMetaEnv {
  /** The address of the API that a development server stands before; undefined where the mocks answer. */
  readonly VITE_API?: string
}
