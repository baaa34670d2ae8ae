namespace TypedSeeds.Generator.Diagnostics;

/// <summary>How much is read and emitted. Past a limit there is a diagnostic; nothing is ever cut silently.</summary>
internal static class Limits
{
    /// <summary>The longest annotation file, in UTF-16 units: some 200,000 entries.</summary>
    public const int AnnotationLength = 50_000_000;

    /// <summary>The largest file, in bytes: no text within the other limits has more.</summary>
    public const int FileBytes = 4 * AnnotationLength;

    /// <summary>The longest document, in UTF-16 units: a single literal of more would leave no room for any other.</summary>
    public const int DocumentLength = 5_000_000;

    /// <summary>The most text of all documents and entries together, in UTF-16 units: the compiler ends at some 8 million in all literals (CS8103).</summary>
    public const int TextLength = 6_000_000;

    /// <summary>The most entries of one class: the runtime allows 65,500 methods or so in one type.</summary>
    public const int EntriesOfClass = 65_000;

    /// <summary>The longest name of a type, in UTF-8 bytes: what the runtime's metadata holds (CS7013).</summary>
    public const int NameBytes = 1_023;

    /// <summary>
    /// The most files of units that are generated. Each file costs some 25 microseconds at every run, even where nothing
    /// changed. Beyond this many, units share files by a hash of their names that never changes.
    /// </summary>
    public const int GeneratedFiles = 64;

    /// <summary>The most annotation files of one document whose quotes are sought in it. More than one are an error, which two files show as well.</summary>
    public const int AnnotationsOfDocument = 4;

    /// <summary>The most findings of one rule in one file. Those after them are counted.</summary>
    public const int FindingsOfRule = 1_000;

    /// <summary>The same where findings are mended and not read, in a file that is as long as they need.</summary>
    public const int MendedFindingsOfRule = 200_000;

    /// <summary>
    /// The most values of a file: its entries times the fields of their kinds, given or not. Each takes a character of the
    /// rows at least, and a place in memory before.
    /// </summary>
    public const int ValuesOfFile = 5_000_000;

    /// <summary>The most kinds of a corpus's own. Each is a record and a class, and 23,000 characters of the JSON Schema.</summary>
    public const int OwnKinds = 1_000;

    /// <summary>The deepest nesting of an annotation: far deeper than the format goes, far less than a stack holds.</summary>
    public const int NestingLevel = 32;

    /// <summary>The most kinds that the index of a package declares. A corpus looks through them for each reference to the package.</summary>
    public const int KindsOfIndex = 1_000;

    /// <summary>The most packages that the index of a package names as used.</summary>
    public const int UsesOfIndex = 1_000;
}
