import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/page.css'
import './styles/chat.css'
import './styles/answer.css'
import './styles/reader.css'
import './styles/bulletins.css'

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
