namespace TypedSeeds.Generator.Anchoring.Operators;

/// <summary>The script that most letters of a text are in.</summary>
/// <param name="Script">Its code (ISO 15924); empty where the text has no letters of a known one.</param>
/// <param name="Letters">How many letters are in it.</param>
/// <param name="All">How many letters the text has.</param>
internal readonly record struct ScriptCount(string Script, int Letters, int All);
