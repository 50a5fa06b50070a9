import Education

/// What of an entry is read only for a result that is shown.
struct EntryContent: Stored {
  var text: String
  var citations: [Citation]

  init(text: String, citations: [Citation]) { (self.text, self.citations) = (text, citations) }

  init(from reader: inout ByteReader) throws {
    self.init(text: try reader.text(), citations: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(text)
    writer.write(citations)
  }
}
