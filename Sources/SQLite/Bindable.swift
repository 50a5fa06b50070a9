import CSQLite

/// A value that may stand for a `?` in a statement.
public protocol Bindable {
  /// - Returns: a result code of SQLite.
  func bind(to statement: OpaquePointer, at index: CInt) -> CInt
}

extension Int: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension Bool: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, self ? 1 : 0)
  }
}

extension Double: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    sqlite3_bind_double(statement, index, self)
  }
}

extension String: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    withCString { sqlite_bind_copied_text(statement, index, $0, UInt64(utf8.count)) }
  }
}

extension [UInt8]: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    withUnsafeBytes { bytes in
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement, index, 0)
        : sqlite_bind_copied_blob(statement, index, bytes.baseAddress, UInt64(bytes.count))
    }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  public func bind(to statement: OpaquePointer, at index: CInt) -> CInt {
    self?.bind(to: statement, at: index) ?? sqlite3_bind_null(statement, index)
  }
}
