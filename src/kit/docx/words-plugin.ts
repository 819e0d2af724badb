import {
  officeMarkup,
  type ScopeData,
  type Tag,
  TagPlacement,
  TemplatePlugin,
  TEXT_CONTENT_TYPE,
  xml,
} from 'easy-template-x'
import { clean } from '../encoding.ts'

/**
 * Puts text where a tag stands. The library's own plugin sets further lines behind whatever follows the tag, and reads `$&` in a
 * picture's description as a pattern.
 */
export class WordsPlugin extends TemplatePlugin {
  readonly contentType = TEXT_CONTENT_TYPE

  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    const text = clean(String(data.getScopeData() ?? ''))
    if (tag.placement === TagPlacement.Attribute) {
      const { attributes } = tag.xmlNode
      if (attributes)
        attributes[tag.attributeName] = attributes[tag.attributeName]!.split(tag.rawText).join(text)
      return
    }
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/)
    if (text === '') return officeMarkup.modify.removeTag(tag)
    tag.xmlTextNode.textContent = first
    let last = officeMarkup.query.containingTextNode(tag.xmlTextNode)
    officeMarkup.modify.setSpacePreserveAttribute(last)
    const prefix = last.nodeName.slice(0, last.nodeName.indexOf(':') + 1)
    for (const line of rest) {
      const feed = xml.create.generalNode(`${prefix}br`)
      const next = xml.create.generalNode(`${prefix}t`)
      officeMarkup.modify.setSpacePreserveAttribute(next)
      xml.modify.appendChild(next, xml.create.textNode(line))
      xml.modify.insertAfter(feed, last)
      xml.modify.insertAfter(next, feed)
      last = next
    }
  }
}
