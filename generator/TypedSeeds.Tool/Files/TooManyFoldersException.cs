namespace TypedSeeds.Tool.Files;

/// <summary>A folder has more folders below it than were to be looked through.</summary>
internal sealed class TooManyFoldersException : Exception;
