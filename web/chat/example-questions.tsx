import type { ExamplesView } from '../../server/api/schemas/examples.ts'
import { addresses } from '../api/addresses.ts'
import { useResource } from '../api/use-resource.ts'
import { useMessages } from '../messages/use-messages.ts'
import { formatRoute } from '../routing/format-route.ts'
import { Link } from '../routing/link.tsx'
import type { ChatFilters } from '../routing/route.ts'
import { groupExamples } from './group-examples.ts'

/** Questions the bulletins can answer, for three kinds of reader; nothing where they cannot be had. */
export function ExampleQuestions({ filters }: { readonly filters: ChatFilters }) {
  const messages = useMessages()
  const { resource } = useResource<ExamplesView>(addresses.examples)
  if (resource.phase !== 'ready' || resource.value.items.length === 0) return null
  const titles = {
    resident: messages.personaResident,
    clerk: messages.personaClerk,
    researcher: messages.personaResearcher,
  }
  return (
    <section className="examples" aria-labelledby="examples-title">
      <h2 id="examples-title" className="examples-title">
        {messages.examplesTitle}
      </h2>
      <div className="examples-groups">
        {groupExamples(resource.value.items).map(({ persona, questions }) => (
          <section key={persona} className="example-group">
            <h3 className="example-persona">{titles[persona]}</h3>
            <ul className="example-list" lang="zh-CN">
              {questions.map((question) => (
                <li key={question}>
                  <Link className="example" href={formatRoute({ name: 'chat', question, filters })}>
                    {question}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
