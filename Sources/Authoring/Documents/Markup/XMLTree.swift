import CExpat
import Glibc

/// XML read with expat, which loads nothing from elsewhere and refuses entities that grow without
/// measure.
struct XMLTree {
  /// `nil` where not even a first element can be read.
  let root: MarkupElement?
  /// Where the file stops being XML, and why, in expat's words; `nil` for one that is whole.
  let damage: (line: Int, reason: String)?
  /// It was not read on, because no document has so many elements.
  let hasTooMany: Bool

  init(_ bytes: [UInt8]) {
    let reading = Reading()
    let parser = XML_ParserCreate(nil)
    defer { XML_ParserFree(parser) }
    reading.parser = parser
    // Entities of documents stand for single letters; what makes more than ten of each byte is made
    // to fill the memory.
    XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, Self.longestExpanded)
    XML_SetBillionLaughsAttackProtectionMaximumAmplification(parser, 10)
    XML_SetUserData(parser, Unmanaged.passUnretained(reading).toOpaque())
    XML_SetElementHandler(
      parser, { Reading.of($0).begin($1, $2) }, { data, _ in Reading.of(data).end() })
    XML_SetCharacterDataHandler(parser) { Reading.of($0).add($1, count: $2) }
    let status = bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        // A file is refused long before its length leaves the range.
        XML_Parse(parser, $0.baseAddress, Int32(clamping: $0.count), 1)
      }
    }
    if status == XML_STATUS_OK {
      damage = nil
    } else {
      let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
      damage = (Int(XML_GetCurrentLineNumber(parser)), reason ?? "not well-formed")
    }
    hasTooMany = reading.count > MarkupElement.mostElements
    root = reading.finish()
  }

  private static let longestExpanded: UInt64 = 1 << 20

  /// The elements that are open, the outermost first.
  private final class Reading {
    var parser: XML_Parser?
    private var open: [MarkupElement] = [MarkupElement("")]
    /// Elements that are not kept, because they stand too deep.
    private var tooDeep = 0
    private(set) var count = 0
    /// Text since the last mark: expat gives a line, or an entity, at a time.
    private var text: [UInt8] = []

    static func of(_ data: UnsafeMutableRawPointer?) -> Reading {
      Unmanaged<Reading>.fromOpaque(data!).takeUnretainedValue()
    }

    func begin(
      _ name: UnsafePointer<CChar>?, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
      count += 1
      if count > MarkupElement.mostElements {
        tooDeep += 1
        XML_StopParser(parser, 0)
        return
      }
      guard open.count < MarkupElement.deepest else {
        tooDeep += 1
        return
      }
      flush()
      var attributes = MarkupAttributes()
      var list = list
      while let key = list?[0], let value = list?[1] {
        attributes[Self.bare(key)] = String(cString: value)
        list = list?.advanced(by: 2)
      }
      open.append(
        MarkupElement(
          Self.bare(name!), attributes: attributes, line: Int(XML_GetCurrentLineNumber(parser))))
    }

    func end() {
      guard tooDeep == 0 else {
        tooDeep -= 1
        return
      }
      flush()
      let element = open.removeLast()
      open[open.count - 1].children.append(.element(element))
    }

    func add(_ words: UnsafePointer<CChar>?, count: Int32) {
      let bytes = UnsafeBufferPointer(start: words, count: Int(count))
      bytes.withMemoryRebound(to: UInt8.self) { text.append(contentsOf: $0) }
    }

    private func flush() {
      guard !text.isEmpty else { return }
      open[open.count - 1].children.append(.text(String(decoding: text, as: UTF8.self)))
      text.removeAll(keepingCapacity: true)
    }

    /// What was read, also where the file ends too soon.
    func finish() -> MarkupElement? {
      tooDeep = 0
      while open.count > 1 { end() }
      return open[0].elements.first
    }

    /// Without the prefix of its namespace.
    private static func bare(_ name: UnsafePointer<CChar>) -> String {
      guard let mark = strrchr(name, CInt(UInt8(ascii: ":"))) else { return String(cString: name) }
      let bare = mark.advanced(by: 1)
      guard bare.pointee == 0 else { return String(cString: bare) }
      return String(cString: name).split(separator: ":").last.map(String.init) ?? ":"
    }
  }
}
