/** A bulletin as its title and issue name it, the issue once. */
export function nameBulletin({
  title,
  issue,
}: {
  readonly title: string
  readonly issue?: string | undefined
}): string {
  return issue === undefined || title.includes(issue) ? title : `${title}${issue}`
}
