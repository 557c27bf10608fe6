const PRODUCT = '^(corpus|indexer|server|web)/'

/** Forbids `path` to every file outside `adapter`. */
const onlyBehind = ({ name, adapter, path, comment }) => ({
  name,
  severity: 'error',
  comment,
  from: { path: PRODUCT, pathNot: adapter },
  to: { path },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'corpus-comes-first',
      severity: 'error',
      comment: 'What a bulletin says does not depend on how it is found, answered or shown.',
      from: { path: '^corpus/' },
      to: { path: '^(indexer|server|web|tests|scripts)/' },
    },
    {
      name: 'indexer-knows-no-answers',
      severity: 'error',
      comment: 'The index is built and searched without a server; other programs may open it.',
      from: { path: '^indexer/' },
      to: { path: '^(server|web|tests|scripts)/' },
    },
    {
      name: 'server-knows-no-page',
      severity: 'error',
      comment:
        'The page is one client among others; the server hands out its built files and knows nothing of them.',
      from: { path: '^server/' },
      to: { path: '^(web|tests|scripts)/' },
    },
    {
      name: 'web-knows-the-api-alone',
      severity: 'error',
      comment:
        'The page talks to the server over HTTP; the shapes of the API and the words of the corpus are all it knows.',
      from: { path: '^web/' },
      to: { path: '^(corpus|indexer|server|tests|scripts)/', pathNot: '^(corpus/model|server/api/schemas)/' },
    },
    {
      name: 'web-takes-only-types',
      severity: 'error',
      comment: 'Types vanish in the build; a value would bundle the server into the page.',
      from: { path: '^web/' },
      to: { path: '^(corpus|server)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'answering-is-pure',
      severity: 'error',
      comment: 'An answer is a function of a question and an index: no HTTP, disk, environment or vendor.',
      from: { path: '^server/answering/' },
      to: { pathNot: '^(server/answering|corpus|indexer)/' },
    },
    {
      name: 'citing-is-pure',
      severity: 'error',
      comment: 'How a text is cited follows from the text and its place alone.',
      from: { path: '^server/citing/' },
      to: { pathNot: '^(server/citing|corpus|indexer)/' },
    },
    {
      name: 'checking-is-pure',
      severity: 'error',
      comment:
        'A quotation is judged from the texts; only whom an article names is understood as a question is.',
      from: { path: '^server/checking/' },
      to: {
        pathNot: '^(server/checking|server/answering/understanding|corpus|indexer)/|node_modules/fast-diff/',
      },
    },
    {
      name: 'registers-are-pure',
      severity: 'error',
      comment: 'What is recorded of a body or a person follows from the index.',
      from: { path: '^server/registers/' },
      to: { pathNot: '^(server/registers|corpus|indexer)/' },
    },
    {
      name: 'openai-conversion-is-pure',
      severity: 'error',
      comment: "What OpenAI's clients get follows from the request and the answer; the routes do the rest.",
      from: { path: '^server/openai/' },
      to: { pathNot: '^(server/openai|server/answering|server/api/(schemas|problems))/' },
    },
    {
      name: 'answering-reaches-no-disk',
      severity: 'error',
      comment:
        'Purity would be worth nothing if a helper two imports away read files or loaded a native module.',
      from: { path: '^server/answering/' },
      to: {
        path: 'node_modules/(better-sqlite3|hnswlib-node|@xenova|onnxruntime)|^(node:)?(fs|process)',
        reachable: true,
      },
    },
    onlyBehind({
      name: 'transformers-behind-embedding',
      adapter: '^indexer/embedding/',
      path: 'node_modules/@xenova/',
      comment: 'Another model runtime may replace this one; only its adapter knows its types.',
    }),
    onlyBehind({
      name: 'hnswlib-behind-vectors',
      adapter: '^indexer/vectors/',
      path: 'node_modules/hnswlib-node/',
      comment: 'Another vector search may replace this one; only its adapter knows its types.',
    }),
    onlyBehind({
      name: 'sqlite-behind-store',
      adapter: '^indexer/store/',
      path: 'node_modules/(@types/)?better-sqlite3/',
      comment: 'SQL stays where the tables are defined.',
    }),
    onlyBehind({
      name: 'jieba-behind-analysis',
      adapter: '^indexer/analysis/',
      path: 'node_modules/@node-rs/jieba/',
      comment: 'Index and question must be cut into words by one analyzer.',
    }),
    onlyBehind({
      name: 'openai-behind-langchain',
      adapter: '^server/langchain/',
      path: 'node_modules/(@langchain/openai|openai)/',
      comment: 'A language model is optional; its package is loaded only where one is set up.',
    }),
    onlyBehind({
      name: 'mcp-behind-its-adapter',
      adapter: '^server/mcp/',
      path: 'node_modules/@modelcontextprotocol/',
      comment: 'Agents reach the bulletins by one protocol among others; only its adapter knows its types.',
    }),
    onlyBehind({
      name: 'cac-behind-commands',
      adapter: '^server/commands/',
      path: 'node_modules/cac/',
      comment: 'A command says what it takes; only the parser of command lines knows how it is parsed.',
    }),
    onlyBehind({
      name: 'prom-client-behind-operations',
      adapter: '^server/operations/',
      path: 'node_modules/prom-client/',
      comment:
        'Figures of operation are counted in words of the domain; another format may replace this one.',
    }),
    {
      name: 'no-cycle',
      severity: 'error',
      comment: 'Files that need each other are one file; edges of types alone count too.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      severity: 'error',
      comment:
        'A file that nothing imports and that imports nothing is not part of the program; what lies in web/public the browser asks for by its address.',
      from: { orphan: true, pathNot: String.raw`\.d\.ts$|^web/public/` },
      to: {},
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that leads nowhere breaks at run time.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'A package that package.json does not name is there by chance.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      comment: 'The product runs with the packages of `dependencies` alone; types are gone by then.',
      from: { path: '^(corpus|indexer|server|web)/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
    {
      name: 'tests-serve-tests',
      severity: 'error',
      comment: 'Nothing that ships may lean on a fixture.',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
