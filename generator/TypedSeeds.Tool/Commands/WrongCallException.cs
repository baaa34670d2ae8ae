namespace TypedSeeds.Tool.Commands;

/// <summary>A call that only the files show to be wrong.</summary>
/// <param name="message">What is wrong, and what to write.</param>
internal sealed class WrongCallException(string message) : Exception(message);
