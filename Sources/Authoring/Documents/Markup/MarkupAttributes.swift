/// The attributes of an element in the order in which they are written. Few have more than three: looking
/// through them takes less than summing up a name for a dictionary, and to make none takes nothing.
struct MarkupAttributes: Sendable, ExpressibleByDictionaryLiteral {
  private var list: [(name: String, value: String)] = []

  init() {}

  init(dictionaryLiteral elements: (String, String)...) { list = elements.map { ($0.0, $0.1) } }

  /// No attribute of this name stands there yet.
  mutating func append(_ value: String, named name: String) { list.append((name, value)) }

  subscript(name: String) -> String? {
    get {
      for attribute in list where attribute.name == name { return attribute.value }
      return nil
    }
    set {
      let place = list.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): list[place].value = value
      case (let place?, nil): list.remove(at: place)
      case (nil, let value?): list.append((name, value))
      case (nil, nil): break
      }
    }
  }
}
