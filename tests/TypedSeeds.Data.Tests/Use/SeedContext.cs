using System.Text.Json.Serialization;

namespace TypedSeeds.Data.Tests;

[JsonSerializable(typeof(IReadOnlyList<Entry>))]
[JsonSerializable(typeof(IReadOnlyList<Statement>))]
[JsonSerializable(typeof(CorpusErratum))]
[JsonSerializable(typeof(Finding))]
internal sealed partial class SeedContext : JsonSerializerContext;

/// <summary>A consumer's own type that holds entries and values.</summary>
internal sealed record Finding(Statement Statement, Party? Speaker, PartialDate? Date, CalendarDuration? Every, SpeechAct Act, ErratumSeverity? Severity, Quote? Quote);
