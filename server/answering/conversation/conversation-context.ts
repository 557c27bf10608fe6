/** Whom and what a conversation was last about. */
export interface Subject {
  readonly place?: string
  /** Body without its place: 水利局. */
  readonly body?: string
  readonly person?: string
}

/** The turn before a follow-up. */
export interface ConversationContext {
  /** The previous question as it stands alone. */
  readonly question: string
  /** What it is about, without what it asks; a question that leans on the one before has that one's topic. */
  readonly topic: string
  /** The answer's Markdown, empty where there was none. */
  readonly answer: string
  readonly subject: Subject
}
