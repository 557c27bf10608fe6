import { useId } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { ChoiceGroup } from './choice-group.tsx'
import { themes, typeSizes } from './display-settings.ts'
import { useDisplay } from './use-display.ts'

/** The size of type and the colours, in a small menu of the page's head. */
export function DisplayMenu() {
  const { display } = useMessages()
  const { settings, choose } = useDisplay()
  const menuId = useId()
  const titleId = useId()
  return (
    <div className="display">
      <button
        type="button"
        className="header-link display-button"
        popoverTarget={menuId}
        aria-haspopup="dialog"
        aria-label={display.button}
        title={display.button}
      >
        <span aria-hidden="true">{display.sign}</span>
      </button>
      <dialog id={menuId} popover="auto" className="display-menu" aria-labelledby={titleId}>
        <h2 id={titleId} className="visually-hidden">
          {display.button}
        </h2>
        <ChoiceGroup
          legend={display.typeLegend}
          values={typeSizes}
          labels={display.types}
          chosen={settings.type}
          onChoose={(type) => choose({ type })}
        />
        <ChoiceGroup
          legend={display.themeLegend}
          values={themes}
          labels={display.themes}
          chosen={settings.theme}
          onChoose={(theme) => choose({ theme })}
        />
      </dialog>
    </div>
  )
}
