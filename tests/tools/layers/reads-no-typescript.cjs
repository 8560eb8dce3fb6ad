/** Rules as a dependency-cruiser would apply them that can't read the TypeScript at hand. */
module.exports = { forbidden: [], options: { exclude: { path: '[.]tsx?$' } } }
