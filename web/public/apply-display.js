// Runs before the first paint: the type size and colours the reader chose stand as attributes on the root, where the styles read them.
try {
  const theme = localStorage.getItem('wenbao.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme
  if (localStorage.getItem('wenbao.type') === 'large') document.documentElement.dataset['type'] = 'large'
} catch {
  // A browser that forbids storage shows the page as it comes.
}
