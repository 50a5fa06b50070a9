/// A value that may stand for a `?` in a statement.
public protocol Bindable {
  /// - Returns: a result code of SQLite.
  func bind(to statement: BoundStatement, at index: CInt) -> CInt
}

/// The statement that values are given to.
public struct BoundStatement {
  let handle: StatementHandle
}

extension Int: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    statement.handle.bind(self, at: index)
  }
}

extension Bool: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    statement.handle.bind(self ? 1 : 0, at: index)
  }
}

extension Double: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    statement.handle.bind(self, at: index)
  }
}

extension String: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    statement.handle.bind(self, at: index)
  }
}

extension [UInt8]: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    statement.handle.bind(self, at: index)
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  public func bind(to statement: BoundStatement, at index: CInt) -> CInt {
    self?.bind(to: statement, at: index) ?? statement.handle.bindNull(at: index)
  }
}
