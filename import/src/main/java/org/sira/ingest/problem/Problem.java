package org.sira.ingest.problem;

import java.util.List;

/** Something in a file that its author can mend. */
public sealed interface Problem
        permits AmbiguousDates,
                AmbiguousNumbers,
                AmbiguousPlace,
                AreaOfTwoLevels,
                BadArea,
                BadGeometry,
                BlankCell,
                CercleAsTown,
                CodeNotName,
                CodeOfOtherSystem,
                ColumnNeeded,
                CountedTwice,
                DateRange,
                DayOfPeriod,
                DoubtfulHouseholds,
                DoubtfulSpeed,
                DuplicateId,
                EmptySheet,
                FarAway,
                FarFromHaven,
                FasterInTheRain,
                FormulaFault,
                GarbledText,
                GarbledTextMended,
                HeaderNotFound,
                HiddenRows,
                HiddenSheet,
                IncidentInFuture,
                LightVehiclesOnly,
                LostCharacters,
                MisplacedPosition,
                MissingColumn,
                MissingKind,
                MixedDates,
                MonthFirstDates,
                MonthWithoutDay,
                MoreLikeThis,
                NeedOutsideHorizon,
                NoCount,
                NoRoads,
                NotACoordinate,
                NotADate,
                NotANumber,
                NotAPosition,
                NotATime,
                NotCompartments,
                NotExact,
                NotTwoEnds,
                NotWhole,
                NotYesOrNo,
                NoteRow,
                NothingRecognised,
                OtherAxis,
                OtherCercle,
                OtherDateOrder,
                OtherDivision,
                OtherRegion,
                OtherTable,
                OutOfRange,
                OutsideCountry,
                PartNotReached,
                PersonalData,
                PlaceNotReached,
                PlaceOffRoads,
                PositionTooCoarse,
                ReadByContent,
                RejectedFile,
                RepeatedColumn,
                RepeatedHeadings,
                RepeatedRow,
                RepeatedSetting,
                RoadLongerThanADay,
                RoadNotOpen,
                RoadSaidClosed,
                RoadToItself,
                RoadTooLong,
                RoadTooShort,
                RoadsClosed,
                RoadsMade,
                RoughDates,
                RowsSetAside,
                SettingsAtOdds,
                ShortenedCode,
                SideTable,
                SpeedsOfTable,
                StockAfterHorizon,
                SupersededIncident,
                SurfacesAssumed,
                SurplusCells,
                SwallowedRows,
                SwappedDates,
                TankerWithoutCompartments,
                TotalRow,
                UnknownArea,
                UnknownAreaKind,
                UnknownCommodity,
                UnknownPlace,
                UnknownRoad,
                UnknownSetting,
                UnknownUnit,
                UnknownWord,
                UnreadableWeight,
                UnsuitableUnit,
                VehicleWithoutPayload,
                WindowReversed,
                ZeroCoordinates {

    CellRef where();

    Severity severity();

    /** Of the words: {@code <key>.text} says what was found and expected, {@code <key>.action} what to do. */
    String key();

    /**
     * What the words speak of: strings, numbers, booleans, dates, cells, {@code Words} to be said in the reader's
     * language, and lists of these.
     */
    List<Object> arguments();

    /** Cells as they may be filled in to mend it, all of them together; none where nothing safe can be offered. */
    default List<Suggestion> suggestions() {
        return List.of();
    }
}
