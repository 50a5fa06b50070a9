/// Makes a content folder of one document, to be edited.
/// - Parameter today: ISO 8601, `YYYY-MM-DD`.
/// - Returns: what of the document was left out is in `findings`.
/// - Throws: `DocumentError`
public func importDocument(
  at path: String, today: String
) throws(DocumentError) -> (guide: NewGuide, findings: [Finding]) {
  let files = try readDocuments(at: [path])
  guard let file = files.files.first, files.count == 1 else { throw .emptyFolder(path: path) }
  let document = try read(file)
  return (NewGuide(document, today: today), document.findings + document.around)
}
