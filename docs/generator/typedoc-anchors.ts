/** A TypeDoc plugin: places marked `<a id="...">` count as anchors, so that TypeDoc can check the links to them. */
import { MarkdownEvent, type Application } from 'typedoc'

export function load(app: Application): void {
  app.renderer.on(MarkdownEvent.PARSE, ({ page, originalText }: MarkdownEvent) => {
    if (!page.isReflectionEvent()) return
    const slugger = app.renderer.router?.getSlugger(page.model)
    for (const [, id = ''] of originalText.matchAll(/<a id="(.+?)">/g)) slugger?.slug(id)
  })
}
