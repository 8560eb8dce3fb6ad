/** Of what it has, the parser is all that is needed to read XML outside a browser. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(page: string)
    readonly window: { readonly DOMParser: new () => DOMParser }
  }
}
