import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { config } from 'zod/v4/core'
import { App } from './app.tsx'

// The server's Content-Security-Policy forbids code made from strings, which zod (inside the chat) would try.
config({ jitless: true })

// The page puts each step back where it was left, once its content is there.
history.scrollRestoration = 'manual'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
