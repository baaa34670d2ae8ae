using TypedSeeds.Benchmarks;

// dotnet run -c Release --project tests/TypedSeeds.Benchmarks
Growth.Print();
