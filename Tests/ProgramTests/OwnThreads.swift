import Foundation
import Testing

/// Tests that wait for a program, on threads of their own.
///
/// A test that waits holds its thread, and the concurrency library has only as many as there are
/// processors: on two, two sleeping programs would stop every other test.
struct OwnThreads: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    try await withTaskExecutorPreference(Threads.shared) { try await function() }
  }
}

extension Trait where Self == OwnThreads {
  /// The tests wait for programs.
  static var waits: Self { OwnThreads() }
}

private final class Threads: TaskExecutor {
  static let shared = Threads()
  /// More would let the programs wait for the processors, and their answers be late.
  private static let count = 4

  private let queue = OperationQueue()

  private init() { queue.maxConcurrentOperationCount = Self.count }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    queue.addOperation { job.runSynchronously(on: executor) }
  }
}
