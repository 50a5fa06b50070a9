/// Words from the front matter or a table file, with their place.
struct Written: Equatable, Sendable {
  var text: String
  var place: Place
}
