import type { BaseChatModel } from '@langchain/core/language_models/chat_models'

/** Where a language model is, any address that speaks OpenAI's chat completions, and which. */
export interface LanguageModelSettings {
  readonly baseUrl: string
  readonly model: string
  /** Left out for servers that ask for none. */
  readonly apiKey?: string
  /** Milliseconds prose may take as a whole. */
  readonly timeout: number
}

/** The vendor refuses to start without a key; servers that need none ignore it. */
const NO_KEY = 'none'

/** A model at an OpenAI-compatible address; the vendor's package is loaded here, at the first call, and nowhere else. */
export async function createChatModel(settings: LanguageModelSettings): Promise<BaseChatModel> {
  const { baseUrl, model, apiKey = NO_KEY, timeout } = settings
  const { ChatOpenAI } = await import('@langchain/openai')
  return new ChatOpenAI({
    model,
    apiKey,
    timeout,
    // A second attempt would only begin after most of the time is gone; the extractive answer stands at once.
    maxRetries: 0,
    // Other servers know neither the newer interface nor the option that counts tokens of a stream.
    useResponsesApi: false,
    streamUsage: false,
    // Without these the vendor would take them from variables meant for other programs.
    configuration: {
      baseURL: baseUrl,
      organization: null,
      project: null,
      adminAPIKey: null,
      logLevel: 'off',
    },
  })
}
