import { createContext } from 'react'
import type { Span } from '../../corpus/model/span.ts'

/** Hands the matches of a search down to the text. */
export const FoundContext = createContext<readonly Span[]>([])
