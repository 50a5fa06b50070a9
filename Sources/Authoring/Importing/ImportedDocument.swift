/// Makes a content folder of documents, to be edited.
/// - Parameter today: ISO 8601, `YYYY-MM-DD`.
/// - Returns: what of the documents was left out is in `findings`.
/// - Throws: `DocumentError`
public func importDocuments(
  at paths: [String], today: String
) throws(DocumentError) -> (guide: NewGuide, findings: [Finding]) {
  let files = try readDocuments(at: paths)
  var documents: [Document] = []
  var findings = files.findings
  for file in files.files {
    let document = try read(file)
    documents.append(document)
    findings += document.findings + document.around
  }
  return (NewGuide(documents, today: today), findings)
}
