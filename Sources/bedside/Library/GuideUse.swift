/// What guides are opened for.
enum GuideUse {
  /// To be read on a screen.
  case reading
  /// To be searched, so that what the search learns is worth keeping.
  case asking
  /// To have anything of them printed.
  case printing
}
