namespace TypedSeeds.Benchmarks.Scale;

/// <summary>How much is made, built, exported and asked.</summary>
/// <param name="Packages">How many packages.</param>
/// <param name="StatementsOfPackage">How many statements each of them has.</param>
internal readonly record struct ScaleSize(int Packages, int StatementsOfPackage)
{
    /// <summary>How many packages are built and exported at a time, each in a process of its own.</summary>
    public const int Processes = 2;

    /// <summary>The memory of the garbage collector that no process may exceed; a build that needs more fails.</summary>
    public const long HeapBytes = 512L << 20;

    /// <summary>What the database may keep in memory. The process holds some more than that.</summary>
    public const string DatabaseMemory = "512MiB";

    /// <summary>The size that the page of the documentation tells of.</summary>
    public static ScaleSize Whole { get; } = new(100, 10_000);

    public int Statements => Packages * StatementsOfPackage;
}
