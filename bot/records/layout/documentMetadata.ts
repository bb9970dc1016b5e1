/** What a filed document is found by. */
export interface DocumentPlace {
  reference: string;
  version: number;
}

/** The namespace of this product's own properties in XMP; it is a name, not an address. */
const OWN_NAMESPACE = 'urn:supervision-for-teams:document#';

interface Schema {
  title: string;
  namespace: string;
  prefix: string;
  properties: { name: string; type: 'Text' | 'Integer'; about: string }[];
}

const SCHEMAS: readonly Schema[] = [
  {
    title: 'PDF/UA identification schema',
    namespace: 'http://www.aiim.org/pdfua/ns/id/',
    prefix: 'pdfuaid',
    properties: [{ name: 'part', type: 'Integer', about: 'Part of ISO 14289 that the file follows' }],
  },
  {
    title: 'Supervision for Teams document schema',
    namespace: OWN_NAMESPACE,
    prefix: 'supervision',
    properties: [
      { name: 'reference', type: 'Text', about: 'What the document is quoted and looked up by' },
      { name: 'version', type: 'Integer', about: 'Version of the document, from 1' },
    ],
  },
];

/**
 * What pdfkit leaves out of the XMP metadata: PDF/UA-1 as what the file is made towards, where the
 * document is kept, and the extension schemas that PDF/A asks for before such properties may be
 * used (ISO 19005-2, 6.6.2.3; ISO 14289-1, 5).
 */
export function documentMetadata({ reference, version }: DocumentPlace): string {
  return `
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description xmlns:supervision="${OWN_NAMESPACE}" rdf:about="">
  <supervision:reference>${escaped(reference)}</supervision:reference>
  <supervision:version>${version}</supervision:version>
</rdf:Description>
<rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas>
    <rdf:Bag>${SCHEMAS.map(schemaItem).join('')}
    </rdf:Bag>
  </pdfaExtension:schemas>
</rdf:Description>`;
}

/**
 * Where a file says that it is kept, or undefined where it says nothing. Believe it only of a file
 * whose seal is intact.
 */
export function placeIn(pdf: Buffer): DocumentPlace | undefined {
  const text = pdf.toString('utf8');
  const start = text.indexOf('<?xpacket begin=');
  const packet = start < 0 ? '' : text.slice(start, text.indexOf('<?xpacket end=', start));
  const reference = valueOf(packet, 'reference');
  const version = Number(valueOf(packet, 'version'));
  return reference !== undefined && Number.isSafeInteger(version) && version > 0
    ? { reference, version }
    : undefined;
}

function valueOf(packet: string, property: string): string | undefined {
  const found = new RegExp(`<supervision:${property}>([^<]{1,200})</supervision:${property}>`, 'u').exec(
    packet,
  );
  return found?.[1] && unescaped(found[1]);
}

function schemaItem({ title, namespace, prefix, properties }: Schema): string {
  return `
      <rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>${title}</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
        <pdfaSchema:property>
          <rdf:Seq>${properties.map(propertyItem).join('')}
          </rdf:Seq>
        </pdfaSchema:property>
      </rdf:li>`;
}

function propertyItem({ name, type, about }: Schema['properties'][number]): string {
  return `
            <rdf:li rdf:parseType="Resource">
              <pdfaProperty:name>${name}</pdfaProperty:name>
              <pdfaProperty:valueType>${type}</pdfaProperty:valueType>
              <pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>${about}</pdfaProperty:description>
            </rdf:li>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
