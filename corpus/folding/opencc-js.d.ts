/** The package types its converters only; its tables are strings of `traditional simplified…` pairs separated by bars. */
declare module 'opencc-js/dict/TSCharacters' {
  const dictionary: string
  export default dictionary
}
