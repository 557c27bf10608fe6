/** The one model that OpenAI's clients may name. */
export const modelName = 'wenbao'
