using System.Text.Json.Serialization;
using TypedSeeds.Json;

namespace TypedSeeds;

/// <summary>Words of the document that a quote leaves out between two of its pieces.</summary>
/// <param name="Range">Where they are, in UTF-16 units.</param>
/// <param name="Text">The words, without the white space around them.</param>
/// <param name="Reason">Why they may be left out (<c>omits</c>); null where the annotation does not say.</param>
[JsonConverter(typeof(OmissionJsonConverter))]
public sealed record Omission(TextRange Range, string Text, string? Reason);
