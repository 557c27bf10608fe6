/** How texts are prepared for a model and how its token vectors become one vector. */
export interface ModelPreparation {
  /** `none`: the model gives one vector per text itself. */
  readonly pooling: 'mean' | 'cls' | 'none'
  /** Put before a question, empty for models that need none. */
  readonly questionPrefix: string
  /** Put before a passage. */
  readonly passagePrefix: string
  /** Longest batch handed to the model at once; long batches of long texts need gigabytes. */
  readonly batchSize: number
}

/** Mean pooling without prefixes: what a model folder gets that does not say otherwise. */
export const plainPreparation: ModelPreparation = {
  pooling: 'mean',
  questionPrefix: '',
  passagePrefix: '',
  batchSize: 8,
}

/** Preparations that published model cards prescribe, by the pattern of the model's name. */
export const publishedPreparations: readonly (readonly [
  name: RegExp,
  preparation: Partial<ModelPreparation>,
])[] = [
  [/bge-.*-zh/iu, { pooling: 'cls', questionPrefix: '为这个句子生成表示以用于检索相关文章：' }],
  [/bge-m3/iu, { pooling: 'cls' }],
  [/multilingual-e5/iu, { questionPrefix: 'query: ', passagePrefix: 'passage: ' }],
]
