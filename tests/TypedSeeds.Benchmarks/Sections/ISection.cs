using TypedSeeds.Benchmarks.Report;

namespace TypedSeeds.Benchmarks.Sections;

/// <summary>A group of measures. Rows are returned one by one, so that those before a failure are kept.</summary>
internal interface ISection
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>Its heading in the table.</summary>
    string Title { get; }

    IEnumerable<Row> Run();
}
