import type { OpenaiModelView } from '../api/schemas/openai-model.ts'
import { modelName } from './model-name.ts'

/** The model as OpenAI's clients list it: what it answers from is the index built at an ISO time. */
export function describeModel(builtAt: string): OpenaiModelView {
  return {
    id: modelName,
    object: 'model',
    created: Math.floor(Date.parse(builtAt) / 1_000),
    owned_by: modelName,
  }
}
