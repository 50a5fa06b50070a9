/// What a parser of markup finds, in the order of the document.
public protocol MarkupReceiver: AnyObject {
  /// - Parameter attributes: in their order.
  /// - Returns: whether to read on.
  func begin(_ name: String, attributes: [(name: String, value: String)], line: Int) -> Bool
  func add(_ text: String)
  func end()
}
