using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>A group of measures. Rows are handed over one by one, so that those before a failure are kept.</summary>
internal interface ISection
{
    /// <summary>The name by which the command line asks for it.</summary>
    string Name { get; }

    /// <summary>Its heading in the table.</summary>
    string Title { get; }

    IEnumerable<Row> Run();
}
